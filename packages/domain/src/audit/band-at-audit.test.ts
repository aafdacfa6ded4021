import { expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import type { RiskBand } from './audit.ts';
import { bandAtAudit } from './band-at-audit.ts';

const told = (
  band: RiskBand,
  asAt: string | null = null,
  completed: string | null = '2024-06-10',
) => ({
  band,
  asAt: asAt === null ? null : toDay(asAt),
  completed: completed === null ? null : toDay(completed),
});

it('the first band of a completed audit stays when a later file gives the band of today', () => {
  expect(bandAtAudit(told('medium'), told('high')).band).toBe('medium');
  expect(bandAtAudit(told('medium'), told('high', '2024-11-01')).band).toBe('medium');
});

it('the same day cannot have had two bands: the first told stands', () => {
  const first = told('medium', '2024-06-10');
  expect(bandAtAudit(first, told('high', '2024-06-10')).band).toBe('medium');
});

it('a file that says what the band was on another day up to the audit corrects it', () => {
  const corrected = bandAtAudit(told('medium', '2024-06-10'), told('high', '2024-06-01'));
  expect(corrected.band).toBe('high');
});

it('until an audit is completed its band follows the file', () => {
  expect(bandAtAudit(told('medium', null, null), told('high')).band).toBe('high');
});

it('an audit that is not held takes the band it is told', () => {
  expect(bandAtAudit(undefined, told('low')).band).toBe('low');
});
