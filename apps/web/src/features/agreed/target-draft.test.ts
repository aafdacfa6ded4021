import { toDay } from '@plumbline/domain/period/day';
import { toMonth } from '@plumbline/domain/period/month';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import { describe, expect, it } from 'vitest';
import {
  targetDraft,
  targetFaults,
  targetSent,
  yearTargetFaults,
  yearTargetSent,
} from './target-draft.ts';

const last: StandingTarget = {
  measure: '1.1.2a',
  effectiveFrom: toMonth('2022-04'),
  value: null,
  by: toDay('2024-04-30'),
  basis: 'plan',
  baseline: { value: 42.1, month: toMonth('2023-10'), source: '121 log' },
};
const at = { measure: '1.1.2a', revision: 7 };
const draft = targetDraft(last, '2025-01');

describe('a target that is being written', () => {
  it('begins with the one before, and is sent as it was', () => {
    expect(targetFaults(draft)).toEqual([]);
    expect(targetSent(draft, at)).toEqual({
      ...at,
      from: '2025-01',
      value: undefined,
      by: '2024-04-30',
      basis: 'plan',
      baseline: { value: 42.1, month: '2023-10', source: '121 log' },
    });
  });

  it('is a value or a baseline to be better than', () => {
    const empty = targetDraft(undefined, '2025-01');
    expect(targetFaults(empty)).toEqual([
      { field: 'value', text: 'Enter a target, or the baseline that it is to be better than' },
    ]);
    expect(targetFaults({ ...empty, value: '95%' })).toEqual([]);
    expect(targetSent({ ...empty, value: '95%' }, at)).toMatchObject({ value: 95 });
    expect(targetFaults({ ...empty, value: 'all' })[0]?.text).toMatch(/as a number/);
  });

  it('has a baseline whole or none', () => {
    const faults = targetFaults({ ...draft, baseline: '', baselineMonth: '' });
    expect(faults.map(({ field }) => field)).toEqual(['value', 'baseline', 'baselineMonth']);
  });
});

describe('the target of a year that is being written', () => {
  const year = { year: '2024-25', value: '1,000', agreedOn: '2024-03-12', reason: '' };
  const asked = { today: '2025-01-15', isAnother: false };

  it('is a whole number, agreed on a day that has come', () => {
    expect(yearTargetFaults(year, asked)).toEqual([]);
    const wrong = { ...year, value: '0', agreedOn: '2025-01-16' };
    expect(yearTargetFaults(wrong, asked).map(({ field }) => field)).toEqual(['value', 'agreedOn']);
    expect(yearTargetSent(year, at)).toMatchObject({ value: 1000, reason: undefined });
  });

  it('needs a reason where it takes the place of another', () => {
    expect(yearTargetFaults(year, { ...asked, isAnother: true })).toEqual([
      { field: 'reason', text: 'Enter why it takes the place of the one before' },
    ]);
  });
});
