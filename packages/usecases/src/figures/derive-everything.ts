import type { Writer } from '@plumbline/db/database';
import { monthsWithAudits } from '@plumbline/db/queries/recount';
import { scheduledDays } from '@plumbline/db/queries/schedule';
import { isMonth } from '@plumbline/domain/period/month';
import { deriveAuditObservations } from './derive-audit-observations.ts';
import { deriveProgrammes } from './derive-programme.ts';

/** Derives every observation and programme count anew from roll-ups and schedules. */
export async function deriveEverything(trx: Writer, revision: number): Promise<void> {
  const months = await monthsWithAudits(trx);
  await deriveAuditObservations(trx, revision, months.filter(isMonth));
  await deriveProgrammes(trx, revision, await scheduledDays(trx));
}
