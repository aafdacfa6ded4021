import type { Day } from '@plumbline/domain/period/day';
import {
  type FinancialYear,
  financialYears,
  firstMonthOfYear,
  monthsOfYear,
} from '@plumbline/domain/period/financial-year';
import { type Month, months } from '@plumbline/domain/period/month';
import {
  coverage,
  type ReportingPeriod,
  samePeriodLastYear,
} from '@plumbline/domain/period/reporting-period';

/** The months that the Protection page and the Board's audit measures speak of. */
export type PageMonths = {
  readonly year: FinancialYear;
  /** April to March. */
  readonly all: readonly Month[];
  /** Of the year, the months that had ended by the end of the period. */
  readonly complete: readonly Month[];
  readonly through: Month | undefined;
  readonly unfinished: Month | undefined;
  /** The year before, month for month. */
  readonly lastYear: readonly Month[];
  /** The twelve months that end with the last complete one (or, before any, with the March before). */
  readonly rolling: readonly Month[];
  /** The first month anything is read for. */
  readonly from: Month;
};

export function pageMonths(period: ReportingPeriod, today: Day): PageMonths {
  const { year, through, unfinished } = coverage(period, today);
  const all = monthsOfYear(year);
  const lastYear = samePeriodLastYear(all);
  const end = through ?? months.offset(firstMonthOfYear(year), -1);
  return {
    year,
    all,
    complete: through ? months.range(firstMonthOfYear(year), through) : [],
    through,
    unfinished,
    lastYear,
    rolling: months.range(months.offset(end, -11), end),
    from: firstMonthOfYear(financialYears.offset(year, -1)),
  };
}
