import type { PeriodView } from '@plumbline/contract/period/period-view';
import { financialYearOf, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { months, toMonth } from '@plumbline/domain/period/month';
import { dueStates } from '@plumbline/domain/programme/programme-words';
import { programmeBands } from '@plumbline/domain/programme/schedule-item';
import { auditsBehind, oneMonth, type Span } from './audits-behind.ts';
import type { AuditsSearch, ScheduleSearch } from './page-search.ts';

/** The rows behind a figure: audits, or scheduled audits. */
export type Behind =
  | Readonly<{ kind: 'audits'; search: AuditsSearch }>
  | Readonly<{ kind: 'schedule'; search: ScheduleSearch }>;

type MeasureName = Readonly<{ measure: string }>;

const audits = (search: AuditsSearch): Behind => ({ kind: 'audits', search });

/** The rows behind a month of a measure's trend. */
export function behindMonth({ measure }: MeasureName, month: string): Behind {
  switch (measure) {
    case '2.2.1a':
      return due(month);
    case '2.2.2b':
      return audits(rollingYear(month));
    case '2.2.2e':
      return audits(auditsBehind(oneMonth(month), undefined, { withTime: 'yes' }));
    default:
      return audits(auditsBehind(oneMonth(month)));
  }
}

/** The rows behind the latest figure of a measure; null while no month has ended. */
export function behindLatest(
  { measure }: MeasureName,
  { period }: Readonly<{ period: PeriodView }>,
): Behind | null {
  const { through } = period;
  if (through === null) return null;
  switch (measure) {
    case '2.2.1a':
      return due(through);
    case '2.2.2b':
      return audits(rollingYear(through));
    case '2.2.2e':
      return audits(auditsBehind(yearTo(through), undefined, { withTime: 'yes' }));
    default:
      return audits(auditsBehind(yearTo(through)));
  }
}

/** What the programme promises and was due by the end of a month, each with what became of it. */
function due(month: string): Behind {
  const search = {
    period: month,
    states: dueStates.join(','),
    riskBands: programmeBands.join(','),
  };
  return { kind: 'schedule', search };
}

/** The audits with an outcome of the twelve months that end with one. */
function rollingYear(month: string): AuditsSearch {
  const from = months.offset(toMonth(month), -11);
  return auditsBehind({ from, to: month }, undefined, { outcome: 'recorded' });
}

function yearTo(month: string): Span {
  return { from: firstMonthOfYear(financialYearOf(toMonth(month))), to: month };
}
