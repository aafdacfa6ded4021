/** Whole numbers for the twelve months of a year, April first. */
export type YearOfCounts = readonly number[];

/** Which part of a year's work each month brings, April first: twelve shares that sum to 1. */
export type MonthShares = Readonly<{
  shares: readonly number[];
  /** How far the service's own season is believed, from 0 (an even year) to 1 (wholly). */
  weight: number;
  /** The season of the earlier years as it was, believed or not; even where there is none. */
  own: readonly number[];
  /** The earlier years that say something about the season. */
  years: number;
}>;

/** The share of a month of an even year. */
export const evenShare = 1 / 12;

/**
 * The month shares of earlier complete years: the mean of each month's share of its year, pulled
 * towards an even year as far as the years disagree about their season. These are estimated from
 * what happened; they are not the profile agreed for the target.
 *
 * The weight of the season is 1 - MSr/MSm, at least 0, where MSm is the mean square between months
 * and MSr the mean square left over in the table of months by years. One year alone is believed by
 * half, none gives an even year. Years without any work say nothing and are left out. However alike
 * the years, one count spread over an even year stands beside theirs, so that no month is ever taken
 * to bring nothing at all: of N counts the season has at most the weight N/(N + 1).
 *
 * Source: shrinkage by the F ratio of a two-way analysis of variance (James and Stein's rule); the
 * one count is Perks's prior (1947). Worked example: three years that each brought 11.5% in March are
 * believed nearly wholly, so March's share is 0.115; one such year alone gives
 * (0.115 + 0.0833) / 2 = 0.099.
 */
export function monthShares(history: readonly YearOfCounts[]): MonthShares {
  const worked = history.filter((year) => totalOf(year) > 0);
  const years = worked.map(sharesOfYear);
  const total = worked.reduce((sum, year) => sum + totalOf(year), 0);
  const weight = (seasonWeight(years) * total) / (total + 1);
  const own = Array.from({ length: 12 }, (_, month) =>
    years.length === 0 ? evenShare : meanOf(years, month),
  );
  const shares = own.map((share) => weight * share + (1 - weight) * evenShare);
  return { shares, weight, own, years: years.length };
}

const totalOf = (counts: YearOfCounts): number => counts.reduce((sum, count) => sum + count, 0);

function sharesOfYear(counts: YearOfCounts): readonly number[] {
  const total = totalOf(counts);
  return counts.map((count) => count / total);
}

function seasonWeight(years: readonly (readonly number[])[]): number {
  if (years.length === 0) return 0;
  if (years.length === 1) return 0.5;
  let between = 0;
  let leftOver = 0;
  for (let month = 0; month < 12; month += 1) {
    const mean = meanOf(years, month);
    between += years.length * (mean - evenShare) ** 2;
    for (const year of years) leftOver += ((year[month] ?? evenShare) - mean) ** 2;
  }
  if (between === 0) return 0;
  // Every year's shares average a twelfth, so years take no degrees of freedom of their own.
  const ratio = leftOver / (11 * (years.length - 1)) / (between / 11);
  return Math.max(0, 1 - ratio);
}

const meanOf = (years: readonly (readonly number[])[], month: number): number =>
  years.reduce((sum, year) => sum + (year[month] ?? evenShare), 0) / years.length;
