import type { Writer } from '@plumbline/db/database';
import { movedDays } from '@plumbline/db/queries/moved-days';
import { rollUpAuditCounts, rollUpAuditKeying } from '@plumbline/db/queries/roll-up-audits';
import { scheduledDays } from '@plumbline/db/queries/schedule';
import { laterDay } from '@plumbline/domain/period/day';
import { isMonth } from '@plumbline/domain/period/month';
import { deriveAuditObservations } from './derive-audit-observations.ts';
import { deriveProgrammes } from './derive-programme.ts';

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
  const moved = await movedDays(trx, { source, revision });
  // What was audited in a year is also what later years' programmes had been audited before.
  const last =
    source === 'audits' ? laterDay(moved.last, (await scheduledDays(trx)).last) : moved.last;
  await deriveProgrammes(trx, revision, { first: moved.first, last });
}
