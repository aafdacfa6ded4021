import { describe, expect, test } from 'vitest';
import { outsideSignals } from './outside-rule.ts';
import { shiftSignals } from './shift-rule.ts';
import { tiesAmong } from './ties.ts';
import { trendSignals } from './trend-rule.ts';
import { twoOfThreeSignals } from './two-of-three-rule.ts';

const rows = (values: readonly number[]) =>
  values.map((value, index) => ({ index, value, isExcluded: false as const }));
const places = (signals: readonly { readonly points: readonly number[] }[]) =>
  signals.map((signal) => signal.points);

describe('outside', () => {
  test('63.3 with a limit of 63.3 is inside, 63.31 is outside', () => {
    const values = [63.3, 63.31, 36.7, 36.69];
    const found = outsideSignals(rows(values), { lower: 36.7, upper: 63.3 }, tiesAmong(values));
    expect(found.map(({ side, points }) => [side, points])).toEqual([
      ['high', [1]],
      ['low', [3]],
    ]);
  });

  test('a float that falls a hair beyond a limit is on it', () => {
    const value = 0.1 + 0.2;
    expect(outsideSignals(rows([value]), { lower: 0, upper: 0.3 }, tiesAmong([value]))).toEqual([]);
  });
});

describe('shift', () => {
  const shifts = (values: readonly number[]) =>
    places(shiftSignals(rows(values), { mean: 50, least: 7, ties: tiesAmong(values) }));

  test('seven of 51 about a mean of 50 are one, all of them', () => {
    expect(shifts(Array(7).fill(51))).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
  });

  test('six are none, and one on the mean ends the run', () => {
    expect(shifts(Array(6).fill(51))).toEqual([]);
    expect(shifts([...Array(6).fill(51), 50, ...Array(6).fill(51)])).toEqual([]);
  });
});

describe('trend', () => {
  const trends = (values: readonly number[]) =>
    places(trendSignals(rows(values), { least: 7, ties: tiesAmong(values) }));

  test('40, 42, 43, 45, 46, 48, 49 are one', () => {
    expect(trends([40, 42, 43, 45, 46, 48, 49])).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
  });

  test('a repeat ends it, and a peak belongs to both sides', () => {
    expect(trends([40, 42, 43, 43, 46, 48, 49, 50])).toEqual([]);
    const peak = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];
    expect(trends(peak)).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [6, 7, 8, 9, 10, 11, 12],
    ]);
  });
});

describe('two of three', () => {
  const found = (values: readonly number[], twoOfThree: 'beyond' | 'between' = 'beyond') =>
    places(
      twoOfThreeSignals(rows(values), {
        mean: 50,
        limits: { lower: 38, upper: 62 },
        ties: tiesAmong(values),
        twoOfThree,
      }),
    );

  test('two of 59 and one of 51 show it with limits of 38 and 62; the third is not flagged', () => {
    expect(found([59, 51, 59])).toEqual([[0, 2]]);
    expect(found([59, 49, 59])).toEqual([]);
    expect(found([58, 51, 58])).toEqual([]);
  });

  test('a point outside counts since 2023, and did not before', () => {
    expect(found([63, 51, 59])).toEqual([[0, 2]]);
    expect(found([63, 51, 59], 'between')).toEqual([]);
  });
});
