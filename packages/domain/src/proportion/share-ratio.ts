import { type Counts, percentOf } from './counts.ts';

/** How many times one share is another, with the range that chance leaves. */
export type ShareRatio = Readonly<{ ratio: number; low: number; high: number }>;

/** Half the width of a 95% interval in standard errors. */
const z = 1.959964;

/**
 * The ratio of two shares that were counted apart, with its 95% interval on the scale of logarithms:
 * the standard error is the square root of (1 - p)/x of both. Null where either has no case in its
 * numerator: the ratio is then nought or has no end.
 *
 * Source: Katz and others (1978), Biometrics 34. Worked example: 60 of 100 against 40 of 100 is 1.5,
 * between 1.12 and 2.00.
 */
export function shareRatio(group: Counts, comparator: Counts): ShareRatio | null {
  if (group.numerator <= 0 || comparator.numerator <= 0) return null;
  const ratio = percentOf(group) / percentOf(comparator);
  const error = Math.sqrt(unsure(group) + unsure(comparator));
  return { ratio, low: ratio * Math.exp(-z * error), high: ratio * Math.exp(z * error) };
}

const unsure = ({ numerator, denominator }: Counts): number =>
  Math.max(0, 1 - numerator / denominator) / numerator;
