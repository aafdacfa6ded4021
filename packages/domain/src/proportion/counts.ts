/** So many of so many. Whole numbers, the first no larger than the second. */
export type Counts = Readonly<{ numerator: number; denominator: number }>;

/** The share in per cent, 0 to 100; the denominator must be above 0. */
export function percentOf({ numerator, denominator }: Counts): number {
  return (100 * numerator) / denominator;
}
