import { financialYearOf, firstMonthOfYear } from '../period/financial-year.ts';
import { type Month, months } from '../period/month.ts';
import type { Observation } from './observation.ts';

/** The numerators of some observations of one slice added up: their count. */
export function sumOver(observations: readonly Observation[]): number {
  return observations.reduce((sum, { numerator }) => sum + numerator, 0);
}

/**
 * A figure of one count per another, or that its base is too small to show one. `value` is exact:
 * a percentage from 0 to 100 for a share, a plain quotient for a rate.
 */
export type Ratio =
  | Readonly<{ kind: 'ratio'; value: number; numerator: number; base: number }>
  | Readonly<{ kind: 'too-few'; base: number; needed: number }>;

/**
 * The share over some observations of one slice, as a percentage: their numerators added up over
 * their denominators added up, never the mean of monthly shares. Under the minimum base, or with
 * no base at all, it is 'too-few' and gives no numerator away.
 *
 * Worked example: 3 of 4 and 10 of 26 are 13 of 30, 43.3%.
 */
export function shareOver(observations: readonly Observation[], minimumBase: number): Ratio {
  return ratioOver(observations, { minimumBase, times: 100 });
}

/** The rate over some observations of one slice: numerators over denominators. */
export function rateOver(observations: readonly Observation[], minimumBase: number): Ratio {
  return ratioOver(observations, { minimumBase, times: 1 });
}

function ratioOver(
  observations: readonly Observation[],
  { minimumBase, times }: Readonly<{ minimumBase: number; times: number }>,
): Ratio {
  const numerator = sumOver(observations);
  const base = observations.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  if (base <= 0 || base < minimumBase) return { kind: 'too-few', base, needed: minimumBase };
  // Multiplied first: a quotient that is a whole number then comes out as one.
  return { kind: 'ratio', value: (times * numerator) / base, numerator, base };
}

/** The observations of the twelve months that end with the given one. */
export function rollingTwelve(
  observations: readonly Observation[],
  month: Month,
): readonly Observation[] {
  return within(observations, months.offset(month, -11), month);
}

/** The observations of a month's financial year up to that month. */
export function yearToDate(
  observations: readonly Observation[],
  month: Month,
): readonly Observation[] {
  return within(observations, firstMonthOfYear(financialYearOf(month)), month);
}

/** What the parts of a total leave unexplained: not allocated. */
export function notAllocated(total: number, parts: readonly number[]): number {
  return total - parts.reduce((sum, part) => sum + part, 0);
}

function within(
  observations: readonly Observation[],
  from: Month,
  to: Month,
): readonly Observation[] {
  return observations.filter(({ period }) => period >= from && period <= to);
}
