import type { ProtectionFilters } from '@plumbline/contract/protection/protection-view';
import type { Reader } from '@plumbline/db/database';
import { auditCounts, notCountedTotals } from '@plumbline/db/queries/audit-counts';
import { measureCounts } from '@plumbline/db/queries/observations';
import {
  type AuditTallies,
  talliesFromCells,
  talliesFromObservations,
} from '@plumbline/domain/aggregate/audit-tallies';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import type { Month } from '@plumbline/domain/period/month';
import type { Slice } from '@plumbline/domain/slice/slice';
import { toCellCount } from '../figures/stored-cells.ts';

export type FactsQuestion = {
  readonly revision: number;
  readonly from: Month;
  readonly to: Month;
  readonly filters: ProtectionFilters;
};

/**
 * The counted audits by month in every cut of the page: from observations, or, where filters ask for
 * what no observation holds, from roll-up cells. Neither looks at records.
 */
export async function readAuditTallies(db: Reader, question: FactsQuestion): Promise<AuditTallies> {
  const { revision, from, to, filters } = question;
  if (filters.team === null && filters.riskBand === null && filters.origin === null) {
    const measure = auditsCompleted.measure;
    const rows = await measureCounts(db, { revision, measure, from, to });
    return talliesFromObservations(
      rows.map(({ period, slice, numerator }) => ({
        period: period as Month,
        slice: slice as Slice,
        numerator,
      })),
    );
  }
  const rows = await auditCounts(db, { revision, from, to, ...filters });
  return talliesFromCells(rows.map(toCellCount));
}

/** Records of the months that do not count, by why. */
export async function readNotCounted(
  db: Reader,
  { revision, from, to, filters }: FactsQuestion,
): Promise<ReadonlyMap<string, number>> {
  const rows = await notCountedTotals(db, { revision, from, to, ...filters });
  return new Map(rows.map((row) => [row.standing, row.records]));
}
