import { trustedDrift } from './back-test.ts';
import { chanceOfMeeting, type LandingRange, rangesAbout } from './landing-range.ts';
import { leastMonths } from './least-months.ts';
import { recentChange } from './recent-change.ts';
import { type KnownSoFar, type RemainingWork, remainingWork, totalOf } from './remaining-work.ts';

/** A year of counts on its way to an annual target. */
export type YearUnderWay = KnownSoFar &
  Readonly<{
    target: number;
    /** Whether the target is to be reached, or not to be passed. */
    aim: 'at-least' | 'at-most';
  }>;

/** What makes a forecast less certain than it looks. */
export type LandingCaution =
  | 'no-history'
  | 'one-year-of-history'
  | 'missing-months'
  | 'since-change'
  | 'recent-rise'
  | 'recent-fall'
  | 'ranges-have-missed';

export type LandingForecast = Readonly<{
  kind: 'forecast';
  done: number;
  monthsSeen: number;
  monthsLeft: number;
  /** The mean of the landing, not rounded. */
  point: number;
  range80: LandingRange;
  range95: LandingRange;
  /** The chance (0 to 1) that the target is met, from the same distribution as the ranges. */
  chance: number;
  /** The month (April is 0) that the level of the year was taken from. */
  since: number;
  /** What the months not known are expected to bring. */
  remaining: RemainingWork;
  /** How far the rate was taken to drift, as a share of what is to come. */
  drift: number;
  cautions: readonly LandingCaution[];
}>;

/** Where a year is heading if the process stays as it is, or why that cannot be said. */
export type Landing =
  | Readonly<{ kind: 'refused'; reason: string }>
  | Readonly<{ kind: 'too-early'; seen: number; needed: number }>
  | Readonly<{ kind: 'actual'; total: number; isMet: boolean }>
  | LandingForecast;

/** What happened longer ago says little of the present year. */
const yearsOfHistory = 5;

/**
 * Where a count against an annual target will land if the process stays as it is.
 *
 * What is still to come follows a negative binomial distribution (`remainingWork`); ranges and
 * chance are both taken from it, in closed form, without random numbers. Counts must be whole
 * numbers, 0 or more. Nothing is said before three months are known (since a change, of those after
 * it); a year that is over has its total and no range, and is refused where a month of it is missing.
 * How far the rate may drift is tried on the service's own earlier years.
 *
 * Worked example: 700 by December after three even years of 1,000 lands at about 934, likely 911 to
 * 958; the chance of 1,000 is under 1%.
 */
export function landingForecast(year: YearUnderWay): Landing {
  const fault = faultOf(year);
  if (fault !== undefined) return { kind: 'refused', reason: fault };
  const { counts, target, aim, since } = year;
  const history = year.history.slice(-yearsOfHistory);
  const done = totalOf(counts);
  if (knownIn(counts) === 12) {
    return { kind: 'actual', total: done, isMet: meets(done, target, aim) };
  }
  if (counts.length === 12) return { kind: 'refused', reason: overWithGaps(counts) };
  const seen = knownIn(counts.slice(since ?? 0));
  if (seen < leastMonths) return { kind: 'too-early', seen, needed: leastMonths };
  const drift = trustedDrift(history);
  const remaining = remainingWork({ counts, history, since }, drift.value);
  return {
    kind: 'forecast',
    done,
    monthsSeen: counts.length,
    monthsLeft: 12 - counts.length,
    point: done + remaining.mean,
    ...rangesAbout(done, remaining),
    chance: chanceOfMeeting(target - done, aim, remaining),
    since: since ?? 0,
    remaining,
    drift: drift.value,
    cautions: [
      ...cautionsOf(year),
      ...latestOf({ counts, history, since }, drift.value),
      ...(drift.isRaised ? (['ranges-have-missed'] as const) : []),
    ],
  };
}

function overWithGaps(counts: KnownSoFar['counts']): string {
  const missing = 12 - knownIn(counts);
  return missing === 1
    ? 'The year is over, and one of its months has no figure.'
    : `The year is over, and ${missing} of its months have no figure.`;
}

function latestOf(known: KnownSoFar, drift: number): readonly LandingCaution[] {
  const change = recentChange(known, drift);
  return change === null ? [] : [`recent-${change}`];
}

function faultOf({ counts, history }: KnownSoFar): string | undefined {
  const isCount = (count: number | null) =>
    count === null || (Number.isInteger(count) && count >= 0);
  if (![...counts, ...history.flat()].every(isCount)) {
    return 'Counts must be whole numbers, 0 or more.';
  }
  const isYear = counts.length <= 12 && history.every((year) => year.length === 12);
  return isYear ? undefined : 'A year has twelve months.';
}

const knownIn = (counts: KnownSoFar['counts']): number =>
  counts.filter((count) => count !== null).length;

const meets = (total: number, target: number, aim: YearUnderWay['aim']): boolean =>
  aim === 'at-least' ? total >= target : total <= target;

function cautionsOf({ counts, history, since }: KnownSoFar): readonly LandingCaution[] {
  const cautions: LandingCaution[] = [];
  if (history.length === 0) cautions.push('no-history');
  if (history.length === 1) cautions.push('one-year-of-history');
  if (counts.includes(null)) cautions.push('missing-months');
  if (since !== undefined) cautions.push('since-change');
  return cautions;
}
