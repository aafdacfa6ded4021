import type { Writer } from '@plumbline/db/database';
import { openedSince } from '@plumbline/db/queries/opened-since';
import { monthsWithAudits, recountAudits, recountKeying } from '@plumbline/db/queries/recount';
import { headRevision } from '@plumbline/db/queries/revisions';
import { scheduledDays } from '@plumbline/db/queries/schedule';
import { toDay } from '@plumbline/domain/period/day';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { isMonth } from '@plumbline/domain/period/month';
import type { Context } from '../context.ts';
import { countUnsettledBands } from '../import/settle-bands.ts';
import { deriveAuditObservations } from './derive-audit-observations.ts';
import { deriveProgramme } from './derive-programme.ts';

/** What does not agree with the records, in words; nothing when all does. */
export type Verification = { readonly faults: readonly string[] };

/**
 * Counts the records anew and compares: the roll-ups against the records, then the observations and
 * programmes against the roll-ups. It derives them again inside a transaction that is then taken
 * back, so nothing changes.
 */
export async function verifyFigures({ db }: Context): Promise<Verification> {
  const faults: string[] = [];
  try {
    await db.write(async (trx) => {
      faults.push(...(await recountAudits(trx)), ...(await recountKeying(trx)));
      const bands = await countUnsettledBands(trx);
      if (bands > 0) faults.push(`${bands} audits count under a band they did not have when done.`);
      faults.push(...(await deriveAgain(trx)));
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return { faults };
}

class TakenBack extends Error {}

/** What deriving everything again would open that is not open already. */
async function deriveAgain(trx: Writer): Promise<readonly string[]> {
  const head = await headRevision(trx);
  const revision = head + 1;
  const { months, firstDay, lastDay } = await derivedSpan(trx);
  await deriveAuditObservations(trx, revision, months.filter(isMonth));
  if (firstDay && lastDay) {
    const years = financialYears.range(
      financialYears.floor(toDay(firstDay)),
      financialYears.floor(toDay(lastDay)),
    );
    for (const year of years) await deriveProgramme(trx, revision, year);
  }
  const { observations, programmes } = await openedSince(trx, revision);
  return [
    ...(observations > 0 ? [`${observations} observations do not follow from the roll-ups.`] : []),
    ...(programmes > 0 ? [`${programmes} programme counts do not follow from the records.`] : []),
  ];
}

async function derivedSpan(trx: Writer) {
  const rows = await monthsWithAudits(trx);
  const { first, last } = await scheduledDays(trx);
  return { months: rows, firstDay: first, lastDay: last };
}
