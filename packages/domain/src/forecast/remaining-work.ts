import type { NegativeBinomial } from '../distribution/negative-binomial.ts';
import { dispersionOf, type FittedYear } from './dispersion.ts';
import { monthShares, type YearOfCounts } from './month-shares.ts';
import { yearLevel } from './year-level.ts';

/** What is known of a year of counts by some month of it, and of the years before. */
export type KnownSoFar = Readonly<{
  /** The months that are over, April first; null for one that is not known, never nought. */
  counts: readonly (number | null)[];
  /** Earlier complete years, the oldest first. */
  history: readonly YearOfCounts[];
  /** The place (from 0) of the first month since the process last changed, where it did this year; from April on is 0. */
  since?: number | undefined;
}>;

/** What is still to come, and how much more it varies than chance alone (1): `perCount` for each. */
export type RemainingWork = NegativeBinomial & Readonly<{ perCount: number }>;

/**
 * What the months of a year that are not known will bring, as a distribution of one count.
 *
 * The mean is the level of the year times the shares of those months. The variance adds up chance
 * in them (phi times the mean), doubt about the level, doubt about the season, and a drift of the
 * rate by `drift` (a share of the mean). Since a change this year the level comes from the months
 * after it alone.
 *
 * Worked example: 700 by December after three even years of 1,000: a level of 936.8 leaves 234 for
 * a quarter of the year, with a standard deviation of 18.
 */
export function remainingWork(
  { counts, history, since }: KnownSoFar,
  drift: number,
): RemainingWork {
  const { shares, weight } = monthShares(history);
  const judged = counts.map((count, month) => (month >= (since ?? 0) ? count : null));
  const [seen, judgedShare] = [shareOf(counts, shares), shareOf(judged, shares)];
  const done = totalOf(judged);
  const totals = history.map(totalOf);
  const { phi, inflation } = dispersionOf(
    [
      ...history.map((year, past) => fittedYear(year, shares, totals[past] ?? 0)),
      fittedYear(judged, shares, done / judgedShare),
    ],
    weight,
  );
  const { level, variance } = yearLevel({
    done,
    share: judgedShare,
    phi,
    earlierTotals: since === undefined ? totals : [],
  });
  const left = 1 - seen;
  const mean = level * left;
  const season = history.length === 0 ? 0 : ((weight ** 2 / history.length) * (phi * mean)) / seen;
  const noise = phi * mean + left ** 2 * variance + season;
  return {
    mean,
    variance: noise * inflation + (drift * mean) ** 2,
    perCount: phi * inflation,
  };
}

type Counts = readonly (number | null)[];

/** The counts that are known, added up. */
export function totalOf(counts: Counts): number {
  return counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
}

function shareOf(counts: Counts, shares: readonly number[]): number {
  return shares.reduce((sum, share, month) => sum + (isKnown(counts[month]) ? share : 0), 0);
}

const isKnown = (count: number | null | undefined): boolean =>
  count !== null && count !== undefined;

function fittedYear(counts: Counts, shares: readonly number[], level: number): FittedYear {
  return { counts, expected: shares.map((share) => share * level) };
}
