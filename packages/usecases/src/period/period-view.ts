import type { PeriodChoice, PeriodView } from '@plumbline/contract/period/period-view';
import { type Day, toDay } from '@plumbline/domain/period/day';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { months } from '@plumbline/domain/period/month';
import { quarters } from '@plumbline/domain/period/quarter';
import {
  coverage,
  latestQuarter,
  nextPeriod,
  parseReportingPeriod,
  previousPeriod,
  type ReportingPeriod,
  reportingPeriodKey,
  reportingPeriodLabel,
} from '@plumbline/domain/period/reporting-period';
import { AppError } from '../app-error.ts';

/** By then every period that can be named has begun. */
const lastDay = toDay('9999-12-31');

/** The period that a key names. Throws 'bad-input' for a key that names none, or one to come. */
export function chosenPeriod(key: string, today: Day): ReportingPeriod {
  const period = parseReportingPeriod(key, today);
  if (period) return period;
  if (parseReportingPeriod(key, lastDay) !== undefined) {
    throw new AppError('bad-input', `"${key}" has not begun yet, so nothing can be shown of it.`);
  }
  throw new AppError(
    'bad-input',
    `"${key}" is not a period that can be shown. Use a form such as 2024-25, 2024-25-Q3, 2024-12 or ytd.`,
  );
}

/** The key of the last finished quarter: what a board meets about. */
export function latestQuarterKey(today: Day): string {
  return reportingPeriodKey({ kind: 'quarter', quarter: latestQuarter(today) });
}

/** A period as a page shows it. */
export function periodView(period: ReportingPeriod, today: Day): PeriodView {
  const { year, through, unfinished } = coverage(period, today);
  const previous = previousPeriod(period);
  const next = nextPeriod(period, today);
  return {
    key: reportingPeriodKey(period),
    label: reportingPeriodLabel(period),
    year,
    yearLabel: financialYears.label(year),
    through: through ?? null,
    throughLabel: through ? months.label(through) : null,
    unfinished: unfinished ?? null,
    unfinishedLabel: unfinished ? months.label(unfinished) : null,
    previous: previous ? reportingPeriodKey(previous) : null,
    next: next ? reportingPeriodKey(next) : null,
  };
}

const YEARS_BACK = 4;

/** The periods to choose from: this year so far, then years, quarters and months, newest first. */
export function periodChoices(today: Day): readonly PeriodChoice[] {
  const thisYear = financialYears.floor(today);
  const thisMonth = months.floor(today);
  const choice = (group: string) => (period: ReportingPeriod) => ({
    key: reportingPeriodKey(period),
    label: reportingPeriodLabel(period),
    group,
  });
  const newestFirst = <T>(list: readonly T[]) => [...list].reverse();
  const years = newestFirst(
    financialYears.range(financialYears.offset(thisYear, -YEARS_BACK), thisYear),
  );
  const thisQuarter = quarters.floor(today);
  const recentQuarters = newestFirst(quarters.range(quarters.offset(thisQuarter, -7), thisQuarter));
  const recentMonths = newestFirst(months.range(months.offset(thisMonth, -12), thisMonth));
  return [
    choice('This year')({ kind: 'year-to-date', year: thisYear }),
    ...recentQuarters.map((quarter) => choice('Quarters')({ kind: 'quarter', quarter })),
    ...recentMonths.map((month) => choice('Months')({ kind: 'month', month })),
    ...years.map((year) => choice('Financial years')({ kind: 'financial-year', year })),
  ];
}
