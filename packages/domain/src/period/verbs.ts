import type { Day } from './day.ts';
import { dayAt } from './day.ts';

/**
 * What every kind of period can do, in the same words.
 *
 * - `floor(day)`: the period that contains the day
 * - `ceil(day)`: the first period that starts on or after the day
 * - `offset(period, n)`: the period `n` later (earlier when `n` is negative)
 * - `range(from, to)`: the periods from one to the other, both included; empty when `to` is before
 * - `count(from, to)`: how many that are; 0 when `to` is before `from`
 */
export type PeriodVerbs<P extends string> = Readonly<{
  floor: (day: Day) => P;
  ceil: (day: Day) => P;
  offset: (period: P, n: number) => P;
  range: (from: P, to: P) => readonly P[];
  count: (from: P, to: P) => number;
  firstDay: (period: P) => Day;
  lastDay: (period: P) => Day;
  label: (period: P) => string;
  shortLabel: (period: P) => string;
}>;

/** A kind of period seen as a line of whole numbers, from which the verbs follow. */
export type PeriodLine<P extends string> = Readonly<{
  ordinal: (period: P) => number;
  at: (ordinal: number) => P;
  /** The day number of the first day of the period with this ordinal. */
  start: (ordinal: number) => number;
  floor: (day: Day) => P;
  label: (period: P) => string;
  shortLabel: (period: P) => string;
}>;

/** The verbs of a kind of period whose members follow each other without a gap. */
export function periodVerbs<P extends string>(line: PeriodLine<P>): PeriodVerbs<P> {
  const firstDay = (period: P): Day => dayAt(line.start(line.ordinal(period)));
  const offset = (period: P, n: number): P => line.at(line.ordinal(period) + n);
  const count = (from: P, to: P): number => Math.max(0, line.ordinal(to) - line.ordinal(from) + 1);
  return {
    floor: line.floor,
    ceil: (day) => {
      const floor = line.floor(day);
      return firstDay(floor) === day ? floor : offset(floor, 1);
    },
    offset,
    range: (from, to) => {
      const first = line.ordinal(from);
      return Array.from({ length: count(from, to) }, (_, n) => line.at(first + n));
    },
    count,
    firstDay,
    lastDay: (period) => dayAt(line.start(line.ordinal(period) + 1) - 1),
    label: line.label,
    shortLabel: line.shortLabel,
  };
}
