import type { PercentRange } from './wilson.ts';

/** A share in per cent with the range it could well have come from. */
export type RangedShare = Readonly<{ percent: number; range: PercentRange }>;

/** How far one share lies from another in percentage points, with the range of that difference. */
export type ShareDifference = Readonly<{ points: number; low: number; high: number }>;

/**
 * The difference of two shares that were measured apart, the later less the earlier, by Newcombe's
 * method: the ends of their own intervals, joined by the square root of the sum of squares.
 *
 * Source: Newcombe (1998), method 10. Worked example: 56 of 70 against 48 of 80 is 20 points more,
 * 5 to 33.
 */
export function shareDifference(later: RangedShare, earlier: RangedShare): ShareDifference {
  const points = later.percent - earlier.percent;
  return {
    points,
    low: points - joined(later.percent - later.range.low, earlier.range.high - earlier.percent),
    high: points + joined(later.range.high - later.percent, earlier.percent - earlier.range.low),
  };
}

const joined = (one: number, other: number): number => Math.sqrt(one ** 2 + other ** 2);
