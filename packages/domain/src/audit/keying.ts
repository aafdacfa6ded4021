import { type Day, dayNumber, daysBetween } from '../period/day.ts';
import { type Month, months } from '../period/month.ts';
import { roundHalfUp } from '../sentence/number-words.ts';
import type { Audit } from './audit.ts';

/** Days from the completion of an audit to its entry at the source; null when either is unknown. */
export function lagDays(audit: Pick<Audit, 'completed' | 'keyed'>): number | null {
  if (audit.completed === null || audit.keyed === null) return null;
  return daysBetween(audit.completed, audit.keyed);
}

/** The bounds that `keyedAfter` is clipped to: before them a month early, after them settled. */
const earliestAfter = -31;
const latestAfter = 120;

/**
 * On which day after the end of its month an audit was entered: 1 is the first day of the next
 * month, 0 the last day of its own, negative earlier in it. Clipped to -31..120; null when the
 * completed or the keyed day is unknown.
 */
export function keyedAfter(audit: Pick<Audit, 'completed' | 'keyed'>): number | null {
  if (audit.completed === null || audit.keyed === null) return null;
  const after = dayNumber(audit.keyed) - dayNumber(months.lastDay(months.floor(audit.completed)));
  return Math.max(earliestAfter, Math.min(latestAfter, after));
}

/** Counted audits of a month that were entered on one day after its end. */
export type KeyedCount = Readonly<{ month: Month; keyedAfter: number; audits: number }>;

/**
 * By how many audits a month usually still grows, as late ones are entered: the lower quartile, the
 * middle and the upper quartile of what the past months suggest. Or why that cannot be said.
 */
export type KeyingGrowth =
  | Readonly<{ kind: 'growth'; low: number; typical: number; high: number; months: number }>
  | Readonly<{ kind: 'too-few'; needed: number; got: number }>
  /** Not one audit of the month says when it was entered. */
  | Readonly<{ kind: 'no-keyed-dates' }>
  | Readonly<{ kind: 'not-ended' }>;

const settledDays = 60;
const monthsLooked = 12;
/** Fewer than eight months leave two in each quarter or less: one odd month would still tell. */
const monthsNeeded = 8;

/**
 * How much a month usually grows. On the same day after their own end, the last twelve settled
 * months (ended at least 60 days before `today`) held some share of what they came to hold; the
 * month's count so far, divided by such a share, is what it may come to. A past month of which
 * nothing had been entered by then says nothing about growth and is left out. Eight months at least
 * are needed. Where no audit of the month says when it was entered, its growth is not nought but
 * unknown.
 *
 * What is told is the middle half of these growths: from their lower to their upper quartile, with
 * the median between, each rounded half up to whole audits. One late batch is the most that a year
 * ever grew by, it is not what a month usually grows by; the quartiles do not move with it.
 *
 * Formula: growth of a past month = n x (total - by then) / by then, where n is what the month holds
 * so far. The quantile q of k growths in order stands at place 1 + q (k - 1), between two of them in
 * proportion (type 7 of Hyndman and Fan, 1996; the default of R and of Excel's QUARTILE.INC).
 *
 * Worked example: 45 audits ten days after the month's end. A past month that held 90% by then
 * suggests 45 / 0.9 - 45 = 5 more. Eight months that suggest 0, 1, 2, 2, 3, 4, 5 and 27 have their
 * lower quartile at place 2.75, which is 1.75, their median at 2.5 and their upper quartile at place
 * 6.25, which is 4.25: 'usually 2 to 4 more, the middle month 3'.
 *
 * This is the chain-ladder estimate of late reporting, one step of it.
 */
export function keyingGrowth(
  options: Readonly<{ histogram: readonly KeyedCount[]; month: Month; today: Day }>,
): KeyingGrowth {
  const { histogram, month, today } = options;
  const age = daysBetween(months.lastDay(month), today);
  if (age < 1) return { kind: 'not-ended' };
  const byMonth = totalsAt(histogram, age);
  const count = byMonth.get(month)?.total ?? 0;
  if (count === 0) return { kind: 'no-keyed-dates' };
  const growths: number[] = [];
  for (const past of settledMonths(today)) {
    const { total, byThen } = byMonth.get(past) ?? { total: 0, byThen: 0 };
    if (byThen > 0) growths.push((count * (total - byThen)) / byThen);
  }
  if (growths.length < monthsNeeded) {
    return { kind: 'too-few', needed: monthsNeeded, got: growths.length };
  }
  growths.sort((a, b) => a - b);
  return {
    kind: 'growth',
    low: roundHalfUp(quantileOf(growths, 0.25)),
    typical: roundHalfUp(quantileOf(growths, 0.5)),
    high: roundHalfUp(quantileOf(growths, 0.75)),
    months: growths.length,
  };
}

type MonthTotal = { total: number; byThen: number };

function totalsAt(histogram: readonly KeyedCount[], age: number): ReadonlyMap<Month, MonthTotal> {
  const byMonth = new Map<Month, MonthTotal>();
  for (const { month, keyedAfter: after, audits } of histogram) {
    const sums = byMonth.get(month) ?? { total: 0, byThen: 0 };
    sums.total += audits;
    if (after <= age) sums.byThen += audits;
    byMonth.set(month, sums);
  }
  return byMonth;
}

function settledMonths(today: Day): readonly Month[] {
  const last = months.floor(today);
  return months
    .range(months.offset(last, -monthsLooked - 3), last)
    .filter((month) => daysBetween(months.lastDay(month), today) >= settledDays)
    .slice(-monthsLooked);
}

/** The quantile of sorted numbers, between two of them in proportion: see `keyingGrowth`. */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
}

/** Audits by the days between their completion and their entry. */
export type LagCount = Readonly<{ lag: number; audits: number }>;

/** How late audits are entered, or that no audit has both dates. */
export type KeyingLag =
  | Readonly<{ kind: 'lag'; median: number; over30: number; audits: number; percentOver30: number }>
  | Readonly<{ kind: 'none' }>;

const lateDays = 30;

/**
 * How late audits are entered: the median lag in days (the lower middle of an even number, so
 * that it is a lag that occurred) and how many took more than 30 days.
 */
export function keyingLag(histogram: readonly LagCount[]): KeyingLag {
  const sorted = histogram.filter(({ audits }) => audits > 0).sort((a, b) => a.lag - b.lag);
  const audits = sorted.reduce((sum, one) => sum + one.audits, 0);
  if (audits === 0) return { kind: 'none' };
  const over30 = sorted.reduce((sum, one) => sum + (one.lag > lateDays ? one.audits : 0), 0);
  return {
    kind: 'lag',
    median: lagAt(sorted, audits / 2),
    over30,
    audits,
    percentOver30: (100 * over30) / audits,
  };
}

/** The first lag by which at least `wanted` audits had been entered. */
function lagAt(sorted: readonly LagCount[], wanted: number): number {
  let entered = 0;
  for (const { lag, audits } of sorted) {
    entered += audits;
    if (entered >= wanted) return lag;
  }
  return 0;
}
