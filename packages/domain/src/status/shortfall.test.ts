import { expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { shortfallEdge } from './shortfall.ts';
import { statusOf } from './status.ts';

const judge = (value: number) =>
  statusOf({
    rule: { kind: 'shortfall', target: 100, near: 10 },
    unit: 'percent',
    value,
    expected: null,
    base: 40,
    minimumBase: 0,
    through: toMonth('2024-12'),
  });

it('less than a tenth short of the target is near plan, and exactly a tenth is off plan', () => {
  expect(judge(100).word).toBe('on-plan');
  expect(judge(99.9).word).toBe('near-plan');
  expect(judge(90.1).word).toBe('near-plan');
  expect(judge(90).word).toBe('off-plan');
  expect(judge(12).word).toBe('off-plan');
});

it('a figure is never printed across the line it is judged by', () => {
  expect(judge(99.9).figure).toBe('99%');
  expect(judge(90.1).figure).toBe('91%');
  expect(judge(90).figure).toBe('90%');
  expect(judge(90).reason).toBe('90% of 40, not less than 10% short of the 100% to reach.');
});

it('the line is so many per cent of the target itself', () => {
  expect(shortfallEdge({ target: 95, near: 10 })).toBe(85.5);
});
