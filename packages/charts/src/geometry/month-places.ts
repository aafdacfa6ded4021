import { isMonth, monthOrdinal, toMonth } from '@plumbline/domain/period/month';
import type { Tick } from './scales.ts';

/** A figure by the month it stands at; that of a quarter stands at its last month. */
export type Keyed = Readonly<{ key: string }>;

/** Where figures stand along the foot, each at its time. */
export type MonthPlaces = Readonly<{
  /** The middle of each. */
  xs: readonly number[];
  /** How far the nearest of them are apart. */
  step: number;
}>;

/** The places of figures from left to right; keys that are no months stand one after the other. */
export function monthPlaces(
  points: readonly Keyed[],
  { x, width }: Readonly<{ x: number; width: number }>,
): MonthPlaces {
  const counted = countedMonths(points);
  const apart = monthsApart(points);
  const first = counted[0] ?? 0;
  const step = width / (((counted.at(-1) ?? first) - first) / apart + 1);
  return { xs: counted.map((count) => x + ((count - first) / apart + 0.5) * step), step };
}

/** The name of every figure at its place, whether or not all have room. */
export function monthNames(
  points: readonly (Keyed & Readonly<{ label: string }>)[],
  xs: readonly number[],
): readonly Tick[] {
  const counted = countedMonths(points);
  return points.map(({ label }, index) => ({
    value: counted[index] ?? index,
    text: label,
    at: xs[index] ?? 0,
  }));
}

/**
 * Whether no line leads to a figure from the one before it: the next month is missing (the next
 * quarter, in a series of quarters), or a new definition holds from there on. Figures at other
 * distances, as of surveys, follow each other.
 */
export function partedFrom(
  points: readonly Keyed[],
  breaks: readonly string[] = [],
): (index: number) => boolean {
  const counted = countedMonths(points);
  const apart = monthsApart(points);
  const isRegular = apart === MONTH || apart === QUARTER;
  const broken = breaks.map((month) => firstFrom(points, month));
  return (index) => {
    const before = counted[index - 1];
    if (before === undefined) return false;
    return broken.includes(index) || (isRegular && (counted[index] ?? before) - before > apart);
  };
}

const MONTH = 1;
const QUARTER = 3;

/** How many months lie between one figure and the next where none is missing: 1, or 3 for quarters. */
export function monthsApart(points: readonly Keyed[]): number {
  const counted = countedMonths(points);
  const gaps = counted.slice(1).map((count, index) => count - (counted[index] ?? 0));
  return gaps.length === 0 ? MONTH : Math.max(MONTH, Math.min(...gaps));
}

/** Months counted on end; places in the row where a key is no month. */
export function countedMonths(points: readonly Keyed[]): readonly number[] {
  return areMonths(points)
    ? points.map(({ key }) => monthOrdinal(toMonth(key)))
    : points.map((_, index) => index);
}

/** Whether figures stand at months. */
export function areMonths(points: readonly Keyed[]): boolean {
  return points.every(({ key }) => isMonth(key));
}

/** The place in the row of the first figure from a month on; -1 where none is. */
export function firstFrom(points: readonly Keyed[], month: string): number {
  return points.findIndex(({ key }) => (areMonths(points) ? key >= month : key === month));
}
