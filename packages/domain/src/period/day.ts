import {
  civilFromDays,
  daysFromCivil,
  daysInMonth,
  digitsAt,
  fourDigits,
  twoDigits,
} from './civil.ts';
import { monthName, shortMonthName } from './month-names.ts';
import type { PeriodVerbs } from './verbs.ts';

/** A civil day as 'yyyy-mm-dd'. Days compare as text: the earlier is the smaller. */
export type Day = string & { readonly period: 'day' };

/** Whether a text is a day of the calendar, strictly 'yyyy-mm-dd'. */
export function isDay(text: string): text is Day {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day that a text names, or undefined when it names none. */
export function parseDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined;
}

/** The day that a text names. Throws a RangeError that quotes the text when it names none. */
export function toDay(text: string): Day {
  if (isDay(text)) return text;
  throw new RangeError(`'${text}' is not a day written as yyyy-mm-dd`);
}

/** The number of days from 1 January 1970 to the day. */
export function dayNumber(day: Day): number {
  return daysFromCivil(digitsAt(day, 0, 4), digitsAt(day, 5, 7), digitsAt(day, 8, 10));
}

/** The day with the given day number. Throws a RangeError outside the years 0000 to 9999. */
export function dayAt(number: number): Day {
  const { year, month, day } = civilFromDays(number);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}` as Day;
}

/** The number of days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

const count = (from: Day, to: Day): number => Math.max(0, daysBetween(from, to) + 1);

/** Days, with the five verbs of every kind of period. */
export const days: PeriodVerbs<Day> = {
  floor: (day) => day,
  ceil: (day) => day,
  offset: (day, n) => dayAt(dayNumber(day) + n),
  range: (from, to) => {
    const first = dayNumber(from);
    return Array.from({ length: count(from, to) }, (_, n) => dayAt(first + n));
  },
  count,
  firstDay: (day) => day,
  lastDay: (day) => day,
  label: (day) => `${digitsAt(day, 8, 10)} ${monthName(digitsAt(day, 5, 7))} ${day.slice(0, 4)}`,
  shortLabel: (day) =>
    `${digitsAt(day, 8, 10)} ${shortMonthName(digitsAt(day, 5, 7))} ${day.slice(0, 4)}`,
};

/** The later of two days as ISO text; where one is not known, the other. */
export function laterDay<D extends string>(one: D | null, other: D | null): D | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
