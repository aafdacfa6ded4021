import {
  chanceOfAtMost,
  type NegativeBinomial,
  quantile,
} from '../distribution/negative-binomial.ts';

/** Whole counts between which a landing lies with a given chance, both included. */
export type LandingRange = Readonly<{ low: number; high: number }>;

/**
 * The ranges of a landing that is done so far and more to come: the quantiles at 10% and 90%, and at
 * 2.5% and 97.5%, of the distribution of the rest.
 *
 * Worked example: 700 done and a rest of mean 240 and variance 960 land between 901 and 980 eight
 * times in ten, and between 883 and 1,004 nineteen times in twenty.
 */
export function rangesAbout(
  done: number,
  rest: NegativeBinomial,
): Readonly<{ range80: LandingRange; range95: LandingRange }> {
  const range = (tail: number): LandingRange => ({
    low: done + quantile(tail, rest),
    high: done + quantile(1 - tail, rest),
  });
  return { range80: range(0.1), range95: range(0.025) };
}

/**
 * The chance (0 to 1) that what is to come reaches what is needed, or does not pass what is allowed
 * ('at-most'). By the same distribution as the ranges.
 *
 * Worked example: a rest of mean 240 and variance 960 reaches 260 with a chance of 0.257.
 */
export function chanceOfMeeting(
  needed: number,
  aim: 'at-least' | 'at-most',
  rest: NegativeBinomial,
): number {
  if (aim === 'at-most') return chanceOfAtMost(needed, rest);
  return needed <= 0 ? 1 : 1 - chanceOfAtMost(Math.ceil(needed) - 1, rest);
}
