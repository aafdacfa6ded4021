import type { Writer } from '@plumbline/db/database';
import { auditCounts } from '@plumbline/db/queries/audit-counts';
import { replaceObservations } from '@plumbline/db/queries/observations';
import { observationsFromCells } from '@plumbline/domain/aggregate/observations-from-cells';
import { auditsCompleted, unsatisfactoryShare } from '@plumbline/domain/measure/audit-measures';
import type { Month } from '@plumbline/domain/period/month';
import { readDefinitions } from './read-agreements.ts';
import { toCellCount } from './stored-cells.ts';
import { toStored } from './stored-observations.ts';

const measures = [auditsCompleted.measure, unsatisfactoryShare.measure];

/** Derives the audit measures of these months from their roll-up cells. */
export async function deriveAuditObservations(
  trx: Writer,
  revision: number,
  changed: readonly Month[],
): Promise<void> {
  const periods = [...changed].sort();
  const [from, to] = [periods[0], periods.at(-1)];
  if (!from || !to) return;
  const wanted = new Set<string>(periods);
  const counts = await auditCounts(trx, { revision, from, to });
  const cells = counts.filter((row) => wanted.has(row.month)).map(toCellCount);
  const definitions = await readDefinitions(trx, revision);
  const observations = observationsFromCells(cells, definitions);
  await replaceObservations(trx, { revision, measures, periods }, observations.map(toStored));
}
