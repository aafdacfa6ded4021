/**
 * How figures compare when those closer than a billionth of the largest count as the same: floats
 * that stand for one figure differ in their last digits, and a point on a line must not fall
 * beside it.
 */
export type Ties = Readonly<{
  /** Whether a value lies above another, by more than rounding explains. */
  above: (value: number, other: number) => boolean;
  below: (value: number, other: number) => boolean;
  equal: (value: number, other: number) => boolean;
}>;

/** The comparisons for values of this size. */
export function tiesAmong(values: readonly number[]): Ties {
  const largest = values.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  const slack = 1e-9 * largest;
  return {
    above: (value, other) => value > other + slack,
    below: (value, other) => value < other - slack,
    equal: (value, other) => Math.abs(value - other) <= slack,
  };
}
