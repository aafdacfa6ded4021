import type { Day } from './day.ts';
import {
  type FinancialYear,
  financialYearOf,
  financialYears,
  firstMonthOfYear,
  monthsOfYear,
  parseFinancialYear,
} from './financial-year.ts';
import { type Month, months, parseMonth, toMonth } from './month.ts';
import { monthsOfQuarter, parseQuarter, type Quarter, quarters, yearOfQuarter } from './quarter.ts';

/** A period that a reader can choose to look at. */
export type ReportingPeriod =
  | Readonly<{ kind: 'financial-year'; year: FinancialYear }>
  | Readonly<{ kind: 'quarter'; quarter: Quarter }>
  | Readonly<{ kind: 'month'; month: Month }>
  | Readonly<{ kind: 'year-to-date'; year: FinancialYear }>;

/** How far a reporting period has run on a given day. */
export type Coverage = Readonly<{
  year: FinancialYear;
  from: Month;
  to: Month;
  /** The months of the period that have ended. */
  complete: readonly Month[];
  /** The last month that has ended, of the financial year up to the end of the period. */
  through: Month | undefined;
  /** The month of the period that is under way. */
  unfinished: Month | undefined;
  /** The months of the period that have not begun. */
  ahead: readonly Month[];
}>;

/**
 * The first month that can be reported on. Before it, a key such as '2011-12' could mean a
 * financial year as well as a month.
 */
const earliest = toMonth('2012-04');

/**
 * The reporting period that a key names: '2024-25', '2024-25-Q3', '2024-12', or 'ytd' for the
 * financial year so far. Undefined for any other text, for a period that has not begun by
 * `today`, and for one before April 2012.
 */
export function parseReportingPeriod(key: string, today: Day): ReportingPeriod | undefined {
  const period = readKey(key, today);
  if (period === undefined || firstMonth(period) < earliest) return undefined;
  return hasBegun(period, today) ? period : undefined;
}

function readKey(key: string, today: Day): ReportingPeriod | undefined {
  if (key === 'ytd') return { kind: 'year-to-date', year: financialYears.floor(today) };
  const quarter = parseQuarter(key);
  if (quarter !== undefined) return { kind: 'quarter', quarter };
  const month = parseMonth(key);
  if (month !== undefined && month >= earliest) return { kind: 'month', month };
  const year = parseFinancialYear(key);
  return year === undefined ? undefined : { kind: 'financial-year', year };
}

/** The key of a reporting period, as it stands in a URL. */
export function reportingPeriodKey(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'financial-year':
      return period.year;
    case 'quarter':
      return period.quarter;
    case 'month':
      return period.month;
    case 'year-to-date':
      return 'ytd';
  }
}

/** The name of a reporting period for a reader: 'Quarter 3, October to December 2024'. */
export function reportingPeriodLabel(period: ReportingPeriod): string {
  switch (period.kind) {
    case 'financial-year':
      return financialYears.label(period.year);
    case 'quarter':
      return quarters.label(period.quarter);
    case 'month':
      return months.label(period.month);
    case 'year-to-date':
      return `${financialYears.label(period.year)}, so far`;
  }
}

/**
 * The period of the same kind before this one; before the year so far comes the whole year
 * before. Undefined when that lies before April 2012.
 */
export function previousPeriod(period: ReportingPeriod): ReportingPeriod | undefined {
  const previous = shift(period, -1);
  return firstMonth(previous) < earliest ? undefined : previous;
}

/** The period of the same kind after this one, or undefined when it has not begun by `today`. */
export function nextPeriod(period: ReportingPeriod, today: Day): ReportingPeriod | undefined {
  const next = shift(period, 1);
  return hasBegun(next, today) ? next : undefined;
}

function shift(period: ReportingPeriod, n: number): ReportingPeriod {
  switch (period.kind) {
    case 'quarter':
      return { kind: 'quarter', quarter: quarters.offset(period.quarter, n) };
    case 'month':
      return { kind: 'month', month: months.offset(period.month, n) };
    default:
      return { kind: 'financial-year', year: financialYears.offset(period.year, n) };
  }
}

const hasBegun = (period: ReportingPeriod, today: Day): boolean =>
  firstMonth(period) <= months.floor(today);

/** The last quarter that has ended by `today`. */
export function latestQuarter(today: Day): Quarter {
  return quarters.offset(quarters.floor(today), -1);
}

/** The same months one year earlier, like for like. */
export function samePeriodLastYear(period: readonly Month[]): readonly Month[] {
  return period.map((month) => months.offset(month, -12));
}

/**
 * How far a reporting period has run: a month is complete once its last day is past. The year so
 * far reaches to the month of `today`; every other period to its own last month.
 */
export function coverage(period: ReportingPeriod, today: Day): Coverage {
  const year = yearOf(period);
  const current = months.floor(today);
  const from = firstMonth(period);
  const to = lastMonth(period, current);
  const all = months.range(from, to);
  return {
    year,
    from,
    to,
    complete: all.filter((month) => month < current),
    through: monthsOfYear(year).findLast((month) => month < current && month <= to),
    unfinished: all.find((month) => month === current),
    ahead: all.filter((month) => month > current),
  };
}

function yearOf(period: ReportingPeriod): FinancialYear {
  if (period.kind === 'quarter') return yearOfQuarter(period.quarter);
  return period.kind === 'month' ? financialYearOf(period.month) : period.year;
}

function firstMonth(period: ReportingPeriod): Month {
  if (period.kind === 'quarter') return monthsOfQuarter(period.quarter)[0];
  return period.kind === 'month' ? period.month : firstMonthOfYear(period.year);
}

function lastMonth(period: ReportingPeriod, current: Month): Month {
  const ofYear = months.offset(firstMonthOfYear(yearOf(period)), 11);
  switch (period.kind) {
    case 'quarter':
      return monthsOfQuarter(period.quarter)[2];
    case 'month':
      return period.month;
    case 'financial-year':
      return ofYear;
    case 'year-to-date':
      return current < ofYear ? current : ofYear;
  }
}
