import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { monthsOfYear, toFinancialYear } from '../period/financial-year.ts';
import { toMonth } from '../period/month.ts';
import {
  type AnnualTarget,
  expectedByNow,
  expectedWithin,
  shareOfTarget,
  targetInForce,
  targetReplaced,
} from './annual-target.ts';
import { toProfile } from './profile.ts';

const year = toFinancialYear('2024-25');
const target: AnnualTarget = {
  measure: '2.2.2a',
  year,
  value: 1000,
  profile: toProfile([0.9, 1, 1.05, 0.95, 0.75, 1.1, 1.15, 1.1, 0.7, 1, 1.05, 1.25]),
  agreedOn: toDay('2024-03-12'),
  reason: null,
};

describe('expected by now', () => {
  it('of 1,000 audits follows the agreed shape of the year', () => {
    expect(monthsOfYear(year).map((month) => expectedByNow(target, month))).toEqual([
      75, 158, 246, 325, 388, 479, 575, 667, 725, 808, 896, 1000,
    ]);
  });

  it('rounds a half up, also where a float falls a hair short of it', () => {
    const level = { ...target, profile: toProfile(Array(12).fill(1)) };
    expect(expectedByNow({ ...level, value: 6 }, toMonth('2024-04'))).toBe(1);
    expect(expectedByNow({ ...level, value: 30 }, toMonth('2024-06'))).toBe(8);
    expect(expectedByNow({ ...level, value: 90 }, toMonth('2025-02'))).toBe(83);
  });

  it('is asked only of a month of the year', () => {
    expect(() => expectedByNow(target, toMonth('2025-04'))).toThrow('2025-04');
    expect(() => expectedByNow(target, toMonth('2024-03'))).toThrow(RangeError);
  });

  it('grows from month to month and ends at the target, and the months sum to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (value) => {
        const any = { ...target, value };
        const steps = monthsOfYear(year).map((month) => expectedWithin(any, month));
        expect(steps.every((step) => step >= 0)).toBe(true);
        expect(steps.reduce((sum, step) => sum + step, 0)).toBe(value);
        expect(expectedByNow(any, toMonth('2025-03'))).toBe(value);
      }),
    );
  });

  it('in one month is the step from the month before', () => {
    expect(expectedWithin(target, toMonth('2024-04'))).toBe(75);
    expect(expectedWithin(target, toMonth('2024-12'))).toBe(58);
  });
});

describe('the target in force', () => {
  const later = {
    ...target,
    value: 900,
    agreedOn: toDay('2024-10-01'),
    reason: 'Two posts vacant',
  };
  const before = { ...target, year: toFinancialYear('2023-24'), value: 650 };

  it('is the last that was agreed for the year', () => {
    expect(targetInForce([target], year)?.value).toBe(1000);
    expect(targetInForce([later, target, before], year)?.value).toBe(900);
    expect(targetInForce([target, { ...target, value: 990 }], year)?.value).toBe(990);
  });

  it('stands beside the one that it replaced', () => {
    expect(targetReplaced([later, target, before], year)?.value).toBe(1000);
    expect(targetReplaced([target, { ...target, value: 990 }], year)?.value).toBe(1000);
    expect(targetReplaced([target, before], year)).toBeUndefined();
  });

  it('is none for a year that has none', () => {
    expect(targetInForce([target, before], toFinancialYear('2025-26'))).toBeUndefined();
  });
});

describe('a share of a target', () => {
  it('is a target of its own, a whole number with the same shape', () => {
    const share = shareOfTarget(target, 0.335);
    expect(share.value).toBe(335);
    expect(expectedByNow(share, toMonth('2025-03'))).toBe(335);
    expect(shareOfTarget(target, 1 / 3).value).toBe(333);
    expect(share.profile).toBe(target.profile);
  });
});
