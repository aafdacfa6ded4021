import { describe, expect, test } from 'vitest';
import { planStart } from './plan-start.ts';

const recent = [
  { days: 31, available: 11.06, audits: 70 },
  { days: 30, available: 14, audits: 78 },
  { days: 31, available: 10.95, audits: 48 },
];
const left = [
  { days: 16, available: 14 },
  { days: 28, available: 13.14 },
  { days: 31, available: 14.12 },
];

describe('planStart', () => {
  test('officers on an average day of those left, at the pace of the recent months', () => {
    expect(planStart({ left, recent })).toMatchObject({
      officers: 13.7,
      perWeek: 1.24,
      recentOfficers: 12,
    });
  });

  test('its officers, pace and weeks give the recent audits back, but for the rounding', () => {
    const { recentOfficers, perWeek } = planStart({ left, recent });
    expect(Math.abs(recentOfficers * (perWeek ?? 0) * (92 / 7) - 196)).toBeLessThan(1);
  });

  test('with the officers of the recent months it is their pace, but for rounding and the length of months', () => {
    const { perMonth, recentPerMonth } = planStart({ left: recent, recent });
    expect(recentPerMonth).toBeCloseTo(65.33, 2);
    expect(Math.abs(perMonth - recentPerMonth)).toBeLessThan(1);
  });

  test('what it comes to a month is taken from the numbers that are shown', () => {
    const { officers, perWeek, perMonth } = planStart({ left, recent });
    expect(perMonth).toBeCloseTo((officers * (perWeek ?? 0) * 365.25) / 84, 9);
  });

  test('without recorded time there is no pace, and without capacity no officers', () => {
    const none = recent.map((month) => ({ ...month, available: 0 }));
    expect(planStart({ left, recent: none })).toMatchObject({ officers: 13.7, perWeek: null });
    expect(planStart({ left: [], recent })).toMatchObject({ officers: 0, perWeek: 1.24 });
  });

  test('on the last day of the year the officers are those of its month', () => {
    expect(planStart({ left: [{ days: 0, available: 14.12 }], recent }).officers).toBe(14.1);
  });
});
