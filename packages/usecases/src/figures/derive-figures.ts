import type { Writer } from '@plumbline/db/database';
import { movedDays } from '@plumbline/db/queries/moved-days';
import { rollUpAuditCounts, rollUpAuditKeying } from '@plumbline/db/queries/roll-up-audits';
import { toDay } from '@plumbline/domain/period/day';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import { deriveAuditObservations } from './derive-audit-observations.ts';
import { deriveProgramme } from './derive-programme.ts';

/**
 * Brings roll-ups and observations up to date with the records that a revision changed, in the
 * same transaction. The cost follows the change, not the history.
 */
export async function deriveFigures(
  trx: Writer,
  { source, revision }: { readonly source: string; readonly revision: number },
): Promise<void> {
  if (source === 'audits') {
    const months = await rollUpAuditCounts(trx, revision);
    await rollUpAuditKeying(trx, revision);
    await deriveAuditObservations(trx, revision, months.filter(isMonth));
  }
  const { first, last } = await movedDays(trx, { source, revision });
  if (first === null || last === null) return;
  const years = financialYears.range(
    financialYears.floor(toDay(first)),
    financialYears.floor(toDay(last)),
  );
  for (const year of years) await deriveProgramme(trx, revision, year);
}
