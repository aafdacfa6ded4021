import { describe, expect, test } from 'vitest';
import { monthNames, monthPlaces, monthsApart, partedFrom } from './month-places.ts';

const keyed = (...keys: readonly string[]) => keys.map((key) => ({ key }));
const ACROSS = { x: 10, width: 120 };
const MONTHS = keyed('2024-01', '2024-02', '2024-03', '2024-04');
const QUARTERS = keyed('2023-12', '2024-03', '2024-06', '2024-09');

describe('where figures stand', () => {
  test('months and quarters stand side by side in equal room', () => {
    for (const points of [MONTHS, QUARTERS]) {
      expect(monthPlaces(points, ACROSS)).toMatchObject({ xs: [25, 55, 85, 115], step: 30 });
    }
  });

  test('a month or a quarter that is left out leaves its room', () => {
    const gap = [25, 55, 115];
    expect(monthPlaces(keyed('2024-01', '2024-02', '2024-04'), ACROSS).xs).toEqual(gap);
    expect(monthPlaces(keyed('2023-12', '2024-03', '2024-09'), ACROSS).xs).toEqual(gap);
  });

  test('months go on from quarters at a month’s distance', () => {
    const { xs } = monthPlaces(keyed('2024-03', '2024-06', '2024-07', '2024-08'), ACROSS);
    expect(xs).toEqual([20, 80, 100, 120]);
  });

  test('keys that are no months stand one after the other', () => {
    expect(monthPlaces(keyed('2022', '2024', '2025', '2026'), ACROSS).xs).toEqual([
      25, 55, 85, 115,
    ]);
  });

  test('one figure stands in the middle, and without any there are no places', () => {
    expect(monthPlaces(keyed('2024-01'), ACROSS)).toMatchObject({ xs: [70], step: 120 });
    expect(monthPlaces([], ACROSS).xs).toEqual([]);
  });

  test('names are valued in months, so that they are spread by time', () => {
    const named = QUARTERS.map((point) => ({ ...point, label: point.key }));
    const values = monthNames(named, [25, 55, 85, 115]).map(({ value }) => value);
    expect(values.map((value) => value - (values[0] ?? 0))).toEqual([0, 3, 6, 9]);
  });
});

describe('a figure that no line leads to', () => {
  const parted = (points: typeof MONTHS, breaks?: readonly string[]) =>
    points.map((_, index) => partedFrom(points, breaks)(index));

  test('months between the ends of quarters are no gaps', () => {
    expect(monthsApart(QUARTERS)).toBe(3);
    expect(parted(QUARTERS)).toEqual([false, false, false, false]);
    expect(parted(MONTHS)).toEqual([false, false, false, false]);
  });

  test('follows a month or a quarter that is left out', () => {
    expect(parted(keyed('2024-01', '2024-02', '2024-04'))).toEqual([false, false, true]);
    expect(parted(keyed('2023-12', '2024-03', '2024-09'))).toEqual([false, false, true]);
  });

  test('is never that of a survey for the months between it and the one before', () => {
    expect(parted(keyed('2021-10', '2022-11', '2023-10', '2025-10'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('is the first of a new definition, whichever of its months that begins with', () => {
    expect(parted(MONTHS, ['2024-03'])).toEqual([false, false, true, false]);
    expect(parted(QUARTERS, ['2024-04'])).toEqual([false, false, true, false]);
    expect(parted(QUARTERS, ['2020-01', '2030-01'])).toEqual([false, false, false, false]);
  });
});
