import {
  chanceOfAtMost,
  type NegativeBinomial,
  quantile,
} from '../distribution/negative-binomial.ts';

/** Whole counts between which a landing lies with a given chance, both included. */
export type LandingRange = Readonly<{ low: number; high: number }>;

/** The ranges of a landing that is done so far and more to come, by the distribution of the rest. */
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
 * ('at-most').
 */
export function chanceOfMeeting(
  needed: number,
  aim: 'at-least' | 'at-most',
  rest: NegativeBinomial,
): number {
  if (aim === 'at-most') return chanceOfAtMost(needed, rest);
  return needed <= 0 ? 1 : 1 - chanceOfAtMost(Math.ceil(needed) - 1, rest);
}
