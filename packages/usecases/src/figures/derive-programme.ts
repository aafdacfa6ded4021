import type { Writer } from '@plumbline/db/database';
import { replaceObservations } from '@plumbline/db/queries/observations';
import { replaceProgrammeCounts } from '@plumbline/db/queries/programme-counts';
import { auditsOfScheduledPremises, scheduleItems } from '@plumbline/db/queries/schedule';
import { programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { toDay } from '@plumbline/domain/period/day';
import {
  type FinancialYear,
  financialYears,
  monthsOfYear,
} from '@plumbline/domain/period/financial-year';
import { observationsFromProgramme } from '@plumbline/domain/programme/observations-from-programme';
import {
  type ProgrammeCellCount,
  programmeCell,
  programmeCellKey,
} from '@plumbline/domain/programme/programme-cell';
import { readDefinitions } from './read-agreements.ts';
import { scheduledAudit } from './scheduled-audit.ts';
import { toStored } from './stored-observations.ts';

/** Derives the programmes of the years that these days lie in and between; none where there is no day. */
export async function deriveProgrammes(
  trx: Writer,
  revision: number,
  { first, last }: { readonly first: string | null; readonly last: string | null },
): Promise<void> {
  if (first === null || last === null) return;
  const years = financialYears.range(
    financialYears.floor(toDay(first)),
    financialYears.floor(toDay(last)),
  );
  for (const year of years) await deriveProgramme(trx, revision, year);
}

/** A year's programme from its schedule and the audits of its premises. */
async function deriveProgramme(trx: Writer, revision: number, year: FinancialYear): Promise<void> {
  const span = { from: financialYears.firstDay(year), to: financialYears.lastDay(year) };
  const items = await scheduleItems(trx, { revision, ...span });
  const held = await auditsOfScheduledPremises(trx, { revision, ...span });
  const cells = new Map<string, ProgrammeCellCount>();
  for (const { content } of items) {
    const { item, completed } = scheduledAudit(content, held);
    const cell = programmeCell(item, completed);
    const key = programmeCellKey(cell);
    cells.set(key, { ...cell, items: (cells.get(key)?.items ?? 0) + 1 });
  }
  await replaceProgrammeCounts(
    trx,
    { revision, year },
    [...cells].map(([key, cell]) => ({ key, items: cell.items })),
  );
  const observations = observationsFromProgramme(
    cells.values(),
    await readDefinitions(trx, revision),
  );
  const scope = { revision, measures: [programmeDelivered.measure], periods: monthsOfYear(year) };
  await replaceObservations(trx, scope, observations.map(toStored));
}
