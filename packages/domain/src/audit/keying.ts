import { type Day, dayNumber, daysBetween } from '../period/day.ts';
import { type Month, months } from '../period/month.ts';
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
 * By how many audits a month usually still grows, as late ones are entered: the least, the middle
 * and the most that the past months suggest. Or why that cannot be said.
 */
export type KeyingGrowth =
  | Readonly<{ kind: 'growth'; low: number; typical: number; high: number; months: number }>
  | Readonly<{ kind: 'too-few'; needed: number; got: number }>
  | Readonly<{ kind: 'not-ended' }>;

const settledDays = 60;
const monthsLooked = 12;
const monthsNeeded = 6;

/**
 * How much a month usually grows. On the same day after their own end, the last twelve settled
 * months (ended at least 60 days before `today`) held some share of what they came to hold; the
 * month's count so far, divided by such a share, is what it may come to. A past month of which
 * nothing had been entered by then says nothing about growth and is left out.
 *
 * Worked example: 45 audits ten days after the month's end, and past months held 90% by then:
 * 45 / 0.9 - 45 = 5 more.
 *
 * This is the chain-ladder estimate of late reporting, one step of it, with a plain range.
 */
export function keyingGrowth(
  options: Readonly<{ histogram: readonly KeyedCount[]; month: Month; today: Day }>,
): KeyingGrowth {
  const { histogram, month, today } = options;
  const age = daysBetween(months.lastDay(month), today);
  if (age < 1) return { kind: 'not-ended' };
  const byMonth = totalsAt(histogram, age);
  const count = byMonth.get(month)?.total ?? 0;
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
    low: Math.round(growths[0] ?? 0),
    typical: Math.round(middle(growths)),
    high: Math.round(growths.at(-1) ?? 0),
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

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
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
