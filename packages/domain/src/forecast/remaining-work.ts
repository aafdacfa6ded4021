import type { NegativeBinomial } from '../distribution/negative-binomial.ts';
import { dispersionOf, type FittedYear } from './dispersion.ts';
import { monthShares, type YearOfCounts } from './month-shares.ts';
import { seasonDoubt, sumAt } from './season-doubt.ts';
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

const places = Array.from({ length: 12 }, (_, place) => place);

/**
 * What the months of a year that are not known will bring, as a distribution of one count.
 *
 * Worked example: 700 by December after three even years of 1,000: a level of 936.8 leaves 234 for
 * a quarter of the year, with a standard deviation of 17.5.
 */
export function remainingWork(known: KnownSoFar, drift: number): RemainingWork {
  const asked = places.filter((place) => !isKnown(known.counts[place]));
  return workIn(known, asked, drift);
}

/**
 * What some months of a year (by their places, April is 0; none of them known) will bring, as a
 * distribution of one count. At least one month since a change must be known.
 *
 * The mean is the level of the year times the shares of those months. The variance adds up chance
 * in them (phi times the mean), doubt about the level, doubt about the season, and a drift of the
 * rate by `drift` (a share of the mean). Since a change this year the level comes from the months
 * after it alone.
 */
export function workIn(
  { counts, history, since }: KnownSoFar,
  asked: readonly number[],
  drift: number,
): RemainingWork {
  const season = monthShares(history);
  const { shares, weight } = season;
  const judgedCounts = counts.map((count, month) => (month >= (since ?? 0) ? count : null));
  const judged = places.filter((place) => isKnown(judgedCounts[place]));
  const [share, left] = [sumAt(shares, judged), sumAt(shares, asked)];
  const done = totalOf(judgedCounts);
  const totals = history.map(totalOf);
  const { phi, inflation } = dispersionOf(
    [
      ...history.map((year, past) => fittedYear(year, shares, totals[past] ?? 0)),
      fittedYear(judgedCounts, shares, done / share),
    ],
    weight,
  );
  const earlierTotals = since === undefined ? totals : [];
  const { level, variance, told } = yearLevel({ done, share, phi, earlierTotals });
  const mean = level * left;
  const doubt = seasonDoubt({ season, judged, asked, level, told, phi });
  const noise = phi * mean + left ** 2 * variance + doubt.chance;
  return {
    mean,
    variance: noise * inflation + doubt.other + (drift * mean) ** 2,
    perCount: phi * inflation,
  };
}

type Counts = readonly (number | null)[];

/** The counts that are known, added up. */
export function totalOf(counts: Counts): number {
  return counts.reduce((sum: number, count) => sum + (count ?? 0), 0);
}

const isKnown = (count: number | null | undefined): boolean =>
  count !== null && count !== undefined;

function fittedYear(counts: Counts, shares: readonly number[], level: number): FittedYear {
  return { counts, expected: shares.map((share) => share * level) };
}
