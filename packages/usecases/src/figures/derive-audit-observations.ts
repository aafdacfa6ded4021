import type { Writer } from '@plumbline/db/database';
import { auditCounts } from '@plumbline/db/queries/audit-counts';
import { storedCapacity, storedOfficers } from '@plumbline/db/queries/directory';
import { replaceObservations } from '@plumbline/db/queries/observations';
import { availableTime } from '@plumbline/domain/aggregate/available-time';
import {
  type Capacity,
  observationsFromCapacity,
} from '@plumbline/domain/aggregate/observations-from-capacity';
import { observationsFromCells } from '@plumbline/domain/aggregate/observations-from-cells';
import {
  auditsCompleted,
  auditsPerOfficerMonth,
  plannedShare,
  targetingLift,
  unsatisfactoryShare,
} from '@plumbline/domain/measure/audit-measures';
import { type Month, toMonth } from '@plumbline/domain/period/month';
import { readDefinitions } from './read-agreements.ts';
import { toCellCount } from './stored-cells.ts';
import { toStored } from './stored-observations.ts';

const measures = [
  auditsCompleted,
  unsatisfactoryShare,
  targetingLift,
  plannedShare,
  auditsPerOfficerMonth,
].map((definition) => definition.measure);

/** Derives the audit measures of these months from their roll-up cells and the officers' time. */
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
  // A month without a counted audit is a month without figures: its rate is not nought, it is unknown.
  const counted = new Set<string>(
    cells.filter((cell) => cell.standing === 'counted').map((cell) => cell.month),
  );
  const capacity = await capacityIn(
    trx,
    revision,
    periods.filter((month) => counted.has(month)),
  );
  const observations = [
    ...observationsFromCells(cells, definitions),
    ...observationsFromCapacity(cells, capacity, definitions),
  ];
  await replaceObservations(trx, { revision, measures, periods }, observations.map(toStored));
}

async function capacityIn(
  trx: Writer,
  revision: number,
  periods: readonly Month[],
): Promise<readonly Capacity[]> {
  const steps = await storedCapacity(trx, { revision, to: periods.at(-1) ?? '' });
  const officers = await storedOfficers(trx, revision);
  const teamOf = new Map(officers.map((one) => [one.officer, one.team]));
  const time = availableTime(
    steps.map((step) => ({ ...step, from: toMonth(step.month) })),
    periods,
  );
  return [...time].flatMap(([officer, months]) =>
    [...months].map(([month, available]) => {
      return { month, officer, team: teamOf.get(officer) ?? '', available };
    }),
  );
}
