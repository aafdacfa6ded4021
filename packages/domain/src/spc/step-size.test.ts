import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepSize } from './step-size.ts';

test('is the difference of the averages in standard errors', () => {
  expect(stepSize([60, 64, 60, 64], [80, 84, 80, 84])).toBeCloseTo(7.976, 2);
  expect(stepSize([80, 84], [60, 64])).toBeLessThan(0);
});

test('a step between values that never vary is beyond doubt; no step and no values are none', () => {
  expect(stepSize([5, 5, 5], [6, 6])).toBe(Number.POSITIVE_INFINITY);
  expect(stepSize([5, 5, 5], [5, 5])).toBe(0);
  expect(stepSize([], [5, 5])).toBe(0);
});

test('does not depend on the unit of the values', () => {
  const values = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(values, values, (before, after) => {
      const scaled = (of: readonly number[]) => of.map((value) => value * 8 + 3);
      const size = stepSize(before, after);
      const other = stepSize(scaled(before), scaled(after));
      if (Number.isFinite(size)) expect(other).toBeCloseTo(size, 9);
      else expect(other).toBe(size);
    }),
  );
});
