import type { AuditCellCount } from '../audit/cell.ts';
import { auditsPerOfficerMonth } from '../measure/audit-measures.ts';
import type { Definition } from '../measure/definition.ts';
import type { Month } from '../period/month.ts';
import type { Observation } from './observation.ts';
import { observationTally } from './observation-tally.ts';

/** For how much of a month an officer was available for audits, as full-time months (0.6 of one). */
export type Capacity = Readonly<{ month: Month; officer: string; team: string; available: number }>;

/**
 * The monthly observations of 2.2.2e, audits per available officer month: counted audits over the
 * officer months available, for the service, each team and each officer. Months for which no
 * capacity is known at all are left out, so that their audits do not raise the rate of a longer
 * span. Sorted by month and slice.
 */
export function observationsFromCapacity(
  cells: Iterable<AuditCellCount>,
  capacity: readonly Capacity[],
  definitions: readonly Definition[],
): readonly Observation[] {
  const tally = observationTally<Readonly<{ team: string; officer: string }>>({
    definitions: definitions.filter(({ measure }) => measure === auditsPerOfficerMonth.measure),
    dimensions: { team: ({ team }) => team, officer: ({ officer }) => officer },
    hasBase: true,
  });
  // In one order always: sums of fractions depend on it, and the same facts must give the same sum.
  for (const row of capacity.toSorted(inOrder)) {
    tally.add({ of: row, month: row.month, numerator: 0, base: row.available });
  }
  const known = new Set(capacity.map(({ month }) => month));
  for (const cell of cells) {
    if (cell.standing !== 'counted' || cell.month === '' || !known.has(cell.month)) continue;
    tally.add({ of: cell, month: cell.month, numerator: cell.audits, base: 0 });
  }
  return tally.observations();
}

function inOrder(a: Capacity, b: Capacity): number {
  if (a.officer !== b.officer) return a.officer < b.officer ? -1 : 1;
  if (a.team !== b.team) return a.team < b.team ? -1 : 1;
  return a.available - b.available;
}
