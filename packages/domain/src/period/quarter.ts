import { digitsAt, fourDigits, twoDigits } from './civil.ts';
import { type FinancialYear, isFinancialYear } from './financial-year.ts';
import { type Month, monthAt, monthOrdinal, monthStart, months, nameOfMonth } from './month.ts';
import { type PeriodVerbs, periodVerbs } from './verbs.ts';

/**
 * A quarter of a financial year as 'yyyy-yy-Qn': '2024-25-Q1' is April to June 2024 and
 * '2024-25-Q4' is January to March 2025. Quarters compare as text: the earlier is the smaller.
 */
export type Quarter = string & { readonly period: 'quarter' };

/** Whether a text is a quarter of a financial year. */
export function isQuarter(text: string): text is Quarter {
  if (text.length !== 10 || text.charCodeAt(7) !== 45 || text.charCodeAt(8) !== 81) return false;
  const quarter = digitsAt(text, 9, 10);
  return quarter >= 1 && quarter <= 4 && isFinancialYear(text.slice(0, 7));
}

/** The quarter that a text names, or undefined when it names none. */
export function parseQuarter(text: string): Quarter | undefined {
  return isQuarter(text) ? text : undefined;
}

/** The quarter that a text names. Throws a RangeError that quotes the text when it names none. */
export function toQuarter(text: string): Quarter {
  if (isQuarter(text)) return text;
  throw new RangeError(`'${text}' is not a quarter written as yyyy-yy-Qn`);
}

const ordinal = (quarter: Quarter): number =>
  digitsAt(quarter, 0, 4) * 4 + digitsAt(quarter, 9, 10) - 1;

const at = (n: number): Quarter => {
  const start = Math.floor(n / 4);
  return `${fourDigits(start)}-${twoDigits((start + 1) % 100)}-Q${n - start * 4 + 1}` as Quarter;
};

/** The quarter that a month belongs to. */
export function quarterOf(month: Month): Quarter {
  return at(Math.floor(monthOrdinal(month) / 3) - 1);
}

/** The financial year that a quarter belongs to. */
export function yearOfQuarter(quarter: Quarter): FinancialYear {
  return quarter.slice(0, 7) as FinancialYear;
}

/** The three months of a quarter, the first of them first. */
export function monthsOfQuarter(quarter: Quarter): readonly [Month, Month, Month] {
  const first = ordinal(quarter) * 3 + 3;
  return [monthAt(first), monthAt(first + 1), monthAt(first + 2)];
}

/** Quarters, with the five verbs of every kind of period. */
export const quarters: PeriodVerbs<Quarter> = periodVerbs({
  ordinal,
  at,
  start: (n) => monthStart(n * 3 + 3),
  floor: (day) => quarterOf(months.floor(day)),
  label: (quarter) => {
    const [first, , last] = monthsOfQuarter(quarter);
    return `Quarter ${quarter.slice(9)}, ${nameOfMonth(first)} to ${months.label(last)}`;
  },
  shortLabel: (quarter) => `Q${quarter.slice(9)} ${quarter.slice(0, 4)}/${quarter.slice(5, 7)}`,
});
