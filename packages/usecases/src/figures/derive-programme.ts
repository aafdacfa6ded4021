import type { Writer } from '@plumbline/db/database';
import { replaceObservations } from '@plumbline/db/queries/observations';
import { replaceProgrammeCounts } from '@plumbline/db/queries/programme-counts';
import { firstAuditsOfPremises, scheduleItems } from '@plumbline/db/queries/schedule';
import { programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { type Day, toDay } from '@plumbline/domain/period/day';
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
import { toScheduleItem } from './schedule-item.ts';
import { toStored } from './stored-observations.ts';

/** Derives a year's programme from its schedule and the audits of its premises. */
export async function deriveProgramme(
  trx: Writer,
  revision: number,
  year: FinancialYear,
): Promise<void> {
  const span = { from: financialYears.firstDay(year), to: financialYears.lastDay(year) };
  const items = await scheduleItems(trx, span);
  const audited =
    items.length === 0 ? new Map<string, string>() : await firstAuditsOfPremises(trx, span);
  const cells = new Map<string, ProgrammeCellCount>();
  for (const { content } of items) {
    const item = toScheduleItem(content);
    const cell = programmeCell(item, dayOrNull(audited.get(item.premisesId)));
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

const dayOrNull = (day: string | undefined): Day | null => (day === undefined ? null : toDay(day));
