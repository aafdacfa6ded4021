import type { Writer } from '@plumbline/db/database';
import { monthsWithAudits } from '@plumbline/db/queries/recount';
import { scheduledDays } from '@plumbline/db/queries/schedule';
import { toDay } from '@plumbline/domain/period/day';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import { deriveAuditObservations } from './derive-audit-observations.ts';
import { deriveProgramme } from './derive-programme.ts';

/** Derives every observation and programme count anew from roll-ups and schedules. */
export async function deriveEverything(trx: Writer, revision: number): Promise<void> {
  const months = await monthsWithAudits(trx);
  await deriveAuditObservations(trx, revision, months.filter(isMonth));
  const { first, last } = await scheduledDays(trx);
  if (first === null || last === null) return;
  const years = financialYears.range(
    financialYears.floor(toDay(first)),
    financialYears.floor(toDay(last)),
  );
  for (const year of years) await deriveProgramme(trx, revision, year);
}
