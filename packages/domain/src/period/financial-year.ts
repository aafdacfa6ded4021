import { digitsAt, fourDigits, twoDigits } from './civil.ts';
import { type Month, monthAt, monthOrdinal, monthStart, months } from './month.ts';
import { type PeriodVerbs, periodVerbs } from './verbs.ts';

/**
 * A financial year as 'yyyy-yy': '2024-25' is 1 April 2024 to 31 March 2025.
 * Financial years compare as text: the earlier is the smaller.
 */
export type FinancialYear = string & { readonly period: 'financial-year' };

/** Whether a text is a financial year: two years that follow each other, 'yyyy-yy'. */
export function isFinancialYear(text: string): text is FinancialYear {
  if (text.length !== 7 || text.charCodeAt(4) !== 45) return false;
  const start = digitsAt(text, 0, 4);
  return start >= 0 && digitsAt(text, 5, 7) === (start + 1) % 100;
}

/** The financial year that a text names, or undefined when it names none. */
export function parseFinancialYear(text: string): FinancialYear | undefined {
  return isFinancialYear(text) ? text : undefined;
}

/** The financial year that a text names. Throws a RangeError that quotes the text otherwise. */
export function toFinancialYear(text: string): FinancialYear {
  if (isFinancialYear(text)) return text;
  throw new RangeError(`'${text}' is not a financial year written as yyyy-yy`);
}

const ordinal = (year: FinancialYear): number => digitsAt(year, 0, 4);

const at = (start: number): FinancialYear =>
  `${fourDigits(start)}-${twoDigits((start + 1) % 100)}` as FinancialYear;

/** The financial year that a month belongs to. */
export function financialYearOf(month: Month): FinancialYear {
  return at(Math.floor((monthOrdinal(month) - 3) / 12));
}

/** The place of a month in its financial year: April is 0, March is 11. */
export function placeInYear(month: Month): number {
  return (monthOrdinal(month) + 9) % 12;
}

/** The April that a financial year begins with. */
export function firstMonthOfYear(year: FinancialYear): Month {
  return monthAt(ordinal(year) * 12 + 3);
}

/** The twelve months of a financial year, April first. */
export function monthsOfYear(year: FinancialYear): readonly Month[] {
  const april = firstMonthOfYear(year);
  return months.range(april, months.offset(april, 11));
}

/** Financial years, with the five verbs of every kind of period. */
export const financialYears: PeriodVerbs<FinancialYear> = periodVerbs({
  ordinal,
  at,
  start: (start) => monthStart(start * 12 + 3),
  floor: (day) => financialYearOf(months.floor(day)),
  label: (year) => `${year.slice(0, 4)} to ${fourDigits(ordinal(year) + 1)}`,
  shortLabel: (year) => `${year.slice(0, 4)}/${year.slice(5)}`,
});
