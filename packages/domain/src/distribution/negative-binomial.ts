import { incompleteBeta } from './incomplete-beta.ts';

/**
 * Counts that vary more than chance alone would have it: a negative binomial distribution by its
 * mean (above 0) and its variance (not below the mean, which would be Poisson's).
 */
export type NegativeBinomial = Readonly<{ mean: number; variance: number }>;

/** Poisson counts are the limit of no excess at all; this little is as good as none. */
const leastExcess = 1e-4;

/**
 * The chance that the count is at most `count`, 0 to 1.
 *
 * Source: the incomplete beta form, Abramowitz and Stegun 26.5.26. Worked example: with mean 2 and
 * variance 4 (a coin tossed until its second head), at most 1 tail has the chance 1/4 + 2/8 = 0.5.
 */
export function chanceOfAtMost(count: number, { mean, variance }: NegativeBinomial): number {
  if (count < 0) return 0;
  const excess = Math.max(variance - mean, leastExcess * mean);
  const size = (mean * mean) / excess;
  return incompleteBeta(size / (size + mean), size, Math.floor(count) + 1);
}

/** The smallest count that is reached or stayed under with this chance (above 0, below 1). */
export function quantile(chance: number, distribution: NegativeBinomial): number {
  let low = -1;
  let high = Math.max(1, Math.ceil(distribution.mean));
  while (chanceOfAtMost(high, distribution) < chance) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (chanceOfAtMost(middle, distribution) < chance) low = middle;
    else high = middle;
  }
  return high;
}
