import type { PeriodChoice } from '@plumbline/contract/period/period-view';
import type { ServiceView } from '@plumbline/contract/service/service-view';
import { days, toDay } from '@plumbline/domain/period/day';
import { months } from '@plumbline/domain/period/month';
import {
  coverage,
  nextPeriod,
  parseReportingPeriod,
  previousPeriod,
  type ReportingPeriod,
  reportingPeriodKey,
  reportingPeriodLabel,
} from '@plumbline/domain/period/reporting-period';

/** The chosen period, its neighbours and how far its figures go. */
type PeriodSteps = Readonly<{
  key: string;
  label: string;
  previous: PeriodStep | null;
  next: PeriodStep | null;
  /** 'Figures to 31 December 2024'. */
  figuresTo: string;
}>;

export type PeriodStep = Readonly<{ key: string; label: string }>;

type Calendar = Pick<ServiceView, 'today' | 'periods'>;

/** Where the period picker stands, by the service's clock. */
export function periodSteps(key: string, calendar: Calendar): PeriodSteps {
  const today = toDay(calendar.today);
  const period = parseReportingPeriod(key, today);
  if (period === undefined) {
    return { key, label: key, previous: null, next: null, figuresTo: 'Not a period' };
  }
  const previous = previousPeriod(period);
  const canGoBack = previous && coverage(previous, today).year >= earliestYear(calendar);
  return {
    key,
    label: reportingPeriodLabel(period),
    previous: canGoBack ? stepTo(previous) : null,
    next: stepTo(nextPeriod(period, today)),
    figuresTo: figuresTo(period, calendar),
  };
}

function stepTo(period: ReportingPeriod | undefined): PeriodStep | null {
  if (period === undefined) return null;
  return { key: reportingPeriodKey(period), label: reportingPeriodLabel(period) };
}

/** The picker reaches no further back than its own list. */
function earliestYear({ today, periods }: Calendar): string {
  const years = periods.flatMap(({ key }) => {
    const period = parseReportingPeriod(key, toDay(today));
    return period === undefined ? [] : [coverage(period, toDay(today)).year];
  });
  return years.sort()[0] ?? '';
}

function figuresTo(period: ReportingPeriod, { today }: Calendar): string {
  const { through } = coverage(period, toDay(today));
  return through === undefined
    ? 'No month has ended yet'
    : `Figures to ${days.label(months.lastDay(through))}`;
}

type PeriodGroup = Readonly<{ group: string; choices: readonly PeriodChoice[] }>;

/** The choices by their group, in the order given; a period that is not among them comes first. */
export function periodGroups(
  { key, label }: Pick<PeriodSteps, 'key' | 'label'>,
  periods: readonly PeriodChoice[],
): readonly PeriodGroup[] {
  const isListed = periods.some((choice) => choice.key === key);
  const choices = isListed ? periods : [{ key, label, group: 'Chosen' }, ...periods];
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return groups.map((group) => ({
    group,
    choices: choices.filter((choice) => choice.group === group),
  }));
}
