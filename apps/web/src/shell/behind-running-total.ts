import type { OpenedPoint } from '@plumbline/charts/geometry/stop';
import { financialYearOf, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { months, toMonth } from '@plumbline/domain/period/month';
import { auditsBehind } from './audits-behind.ts';
import type { AuditsSearch } from './page-search.ts';

/** The audits behind a running total: from April to that month, of this year or the last. */
export function behindRunningTotal({ series, point }: OpenedPoint): AuditsSearch {
  const to = months.offset(toMonth(point), series === 'lastYear' ? -12 : 0);
  return auditsBehind({ from: firstMonthOfYear(financialYearOf(to)), to });
}
