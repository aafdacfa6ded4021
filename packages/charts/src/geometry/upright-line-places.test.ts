import { describe, expect, test } from 'vitest';
import { placeOfMonth, uprightPlaces } from './upright-line-places.ts';

const keyed = (...keys: readonly string[]) => keys.map((key) => ({ key }));
const ACROSS = { x: 10, width: 120 };
const MONTHS = keyed('2024-01', '2024-02', '2024-03', '2024-04');
const QUARTERS = keyed('2023-12', '2024-03', '2024-06', '2024-09');

describe('a month among figures', () => {
  test('stands at its time, within a quarter too', () => {
    expect(uprightPlaces({ points: MONTHS, ...ACROSS }).at('2024-02')).toBe(55);
    const { at } = uprightPlaces({ points: QUARTERS, ...ACROSS });
    expect(at('2024-06')).toBe(85);
    expect(at('2024-05')).toBeCloseTo(75, 9);
    // In the first quarter, but before the picture begins.
    expect(at('2023-10')).toBe(ACROSS.x);
  });

  test('is out of sight before the first figure’s span and after the last', () => {
    expect(uprightPlaces({ points: MONTHS, ...ACROSS }).at('2023-12')).toBeNull();
    expect(uprightPlaces({ points: MONTHS, ...ACROSS }).at('2024-05')).toBeNull();
    expect(uprightPlaces({ points: QUARTERS, ...ACROSS }).at('2023-09')).toBeNull();
    expect(uprightPlaces({ points: QUARTERS, ...ACROSS }).at('2024-11')).toBeNull();
  });

  test('begins midway between the last figure before it and the first from it on', () => {
    expect(uprightPlaces({ points: MONTHS, ...ACROSS }).before('2024-03')).toBe(70);
    const { before } = uprightPlaces({ points: QUARTERS, ...ACROSS });
    expect([before('2024-04'), before('2024-06')]).toEqual([70, 70]);
    expect([before('2023-12'), before('2024-10')]).toEqual([null, null]);
  });

  test('belongs to its own figure or to that of its quarter', () => {
    expect(placeOfMonth(MONTHS, '2024-03')).toBe(2);
    expect(['2024-04', '2024-05', '2024-06'].map((month) => placeOfMonth(QUARTERS, month))).toEqual(
      [2, 2, 2],
    );
    expect(placeOfMonth(QUARTERS, '2024-10')).toBe(-1);
    expect(placeOfMonth(keyed('2023-12', '2024-03', '2024-09'), '2024-06')).toBe(-1);
  });
});
