import type { CumulativePoint } from '@plumbline/charts/geometry/cumulative-data';
import type { OpenedPoint } from '@plumbline/charts/geometry/stop';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';
import { financialYearOf, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { months, toMonth } from '@plumbline/domain/period/month';
import { auditsBehind } from '#shell/audits-behind.ts';
import type { AuditsSearch } from '#shell/page-search.ts';

/** The year counted up, month by month; twelve months of none are a year that is not held. */
export function runningTotals({ months: ofYear }: VolumeView): readonly CumulativePoint[] {
  const hasLastYear = ofYear.some(({ lastYear }) => lastYear > 0);
  return ofYear.map(({ month, label, longLabel, state, ...figures }) => ({
    key: month,
    label,
    longLabel,
    state,
    done: figures.runningTotal,
    expected: figures.expectedByNow,
    lastYear: hasLastYear ? figures.lastYearRunningTotal : null,
  }));
}

/** The audits behind a running total: from April to that month, of this year or the last. */
export function behindRunningTotal({ series, point }: OpenedPoint): AuditsSearch {
  const to = months.offset(toMonth(point), series === 'lastYear' ? -12 : 0);
  return auditsBehind({ from: firstMonthOfYear(financialYearOf(to)), to });
}
