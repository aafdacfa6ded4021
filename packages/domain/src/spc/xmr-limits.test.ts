import { describe, expect, test } from 'vitest';
import { linesAt, xmrLimits } from './xmr-limits.ts';
import { recommended, type XmrRules } from './xmr-rules.ts';

const rows = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ index, value, isExcluded: false }));

const limitsOf = (values: readonly (number | null)[], rules: Partial<XmrRules> = {}) =>
  xmrLimits(rows(values), { ...recommended, ...rules });

describe('xmrLimits', () => {
  test('no value gives nothing, one a mean, two limits', () => {
    expect(limitsOf([null])).toMatchObject({ mean: null, limits: null });
    expect(limitsOf([42])).toMatchObject({ mean: 42, limits: null, averageRange: null });
    const { limits } = limitsOf([514, 584]);
    expect(limits?.lower).toBeCloseTo(362.8, 9);
    expect(limits?.upper).toBeCloseTo(735.2, 9);
  });

  test('no range reaches over a gap, unless gaps are passed over', () => {
    const values = [10, 12, null, 20, 22];
    expect(limitsOf(values)).toMatchObject({ ranges: 2, averageRange: 2 });
    expect(limitsOf(values, { gaps: 'skip' })).toMatchObject({ ranges: 3, averageRange: 4 });
  });

  test('screening leaves out ranges of 3.267 times their average or more', () => {
    const values = [...Array(12).fill([10, 12]).flat(), 60, 12];
    const screened = limitsOf(values, { screening: 'ranges' });
    expect(screened).toMatchObject({ screened: 2, averageRange: 2 });
    expect(screened.mean).toBe(limitsOf(values).mean);
  });

  test('where only ranges of nought would be left, screening can stand back', () => {
    const values = [95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 96, 95, 95, 95];
    expect(limitsOf(values, { screening: 'ranges' }).averageRange).toBe(0);
    const kept = limitsOf(values, { screening: 'ranges-unless-nought-left' });
    expect(kept.averageRange).toBeCloseTo(2 / 14, 12);
  });

  test('a fixed baseline takes the first months alone, months without a figure among them', () => {
    const values = [48, 52, null, 48, 52, 90, 91];
    expect(xmrLimits(rows(values), recommended, 5)).toMatchObject({
      mean: 50,
      used: 4,
      observed: 6,
    });
    expect(xmrLimits(rows(values), recommended, 50)).toMatchObject({ used: 6 });
  });

  test('the two-sigma lines lie two thirds of the way', () => {
    expect(linesAt(50, { lower: 38, upper: 62 }, 2 / 3)).toEqual({ lower: 42, upper: 58 });
  });
});
