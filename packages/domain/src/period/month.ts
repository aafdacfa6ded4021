import { daysFromCivil, digitsAt, fourDigits, twoDigits } from './civil.ts';
import type { Day } from './day.ts';
import { monthName, shortMonthName } from './month-names.ts';
import { type PeriodVerbs, periodVerbs } from './verbs.ts';

/** A calendar month as 'yyyy-mm'. Months compare as text: the earlier is the smaller. */
export type Month = string & { readonly period: 'month' };

/** Whether a text is a month, strictly 'yyyy-mm'. */
export function isMonth(text: string): text is Month {
  if (text.length !== 7 || text.charCodeAt(4) !== 45 || digitsAt(text, 0, 4) < 0) return false;
  const month = digitsAt(text, 5, 7);
  return month >= 1 && month <= 12;
}

/** The month that a text names, or undefined when it names none. */
export function parseMonth(text: string): Month | undefined {
  return isMonth(text) ? text : undefined;
}

/** The month that a text names. Throws a RangeError that quotes the text when it names none. */
export function toMonth(text: string): Month {
  if (isMonth(text)) return text;
  throw new RangeError(`'${text}' is not a month written as yyyy-mm`);
}

/** The month of the calendar, 1 to 12. */
export function monthNumber(month: Month): number {
  return digitsAt(month, 5, 7);
}

/** Months counted from January of the year 0000, which is 0. */
export function monthOrdinal(month: Month): number {
  return digitsAt(month, 0, 4) * 12 + monthNumber(month) - 1;
}

/** The month with the given ordinal. Throws a RangeError outside the years 0000 to 9999. */
export function monthAt(ordinal: number): Month {
  const year = Math.floor(ordinal / 12);
  return `${fourDigits(year)}-${twoDigits(ordinal - year * 12 + 1)}` as Month;
}

/** The day number of the first day of the month with the given ordinal. */
export function monthStart(ordinal: number): number {
  const year = Math.floor(ordinal / 12);
  return daysFromCivil(year, ordinal - year * 12 + 1, 1);
}

/** The name of a month without its year: 'December'. */
export function nameOfMonth(month: Month): string {
  return monthName(monthNumber(month));
}

/** Months, with the five verbs of every kind of period. */
export const months: PeriodVerbs<Month> = periodVerbs({
  ordinal: monthOrdinal,
  at: monthAt,
  start: monthStart,
  floor: (day: Day) => day.slice(0, 7) as Month,
  label: (month) => `${nameOfMonth(month)} ${month.slice(0, 4)}`,
  shortLabel: (month) => `${shortMonthName(monthNumber(month))} ${month.slice(0, 4)}`,
});
