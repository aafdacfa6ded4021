import type { Counts } from './counts.ts';

/** Two ends of a range in per cent, 0 to 100. */
export type PercentRange = Readonly<{ low: number; high: number }>;

/** How far 95% of a normal distribution reaches from its middle, in standard deviations. */
export const z95 = 1.959963984540054;

/**
 * Wilson's score interval: the shares (in per cent) that so many of so many could well have come
 * from. It stays inside 0 to 100 and holds for small numbers, where the usual plus and minus does
 * not. The denominator is above 0; it need not be whole, for an effective number of answers.
 *
 * Source: Wilson (1927); Brown, Cai and DasGupta (2001) recommend it. Worked example: 18 of 25 is
 * 72%, and the interval is 52% to 86%.
 */
export function wilsonInterval({ numerator, denominator }: Counts, z: number = z95): PercentRange {
  const share = numerator / denominator;
  const perCase = z ** 2 / denominator;
  const middle = share + perCase / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / denominator + perCase / (4 * denominator));
  const ends = [middle - reach, middle + reach].map((end) => (100 * end) / (1 + perCase));
  const [low = 0, high = 100] = ends.map((end) => Math.min(100, Math.max(0, end)));
  return { low, high };
}
