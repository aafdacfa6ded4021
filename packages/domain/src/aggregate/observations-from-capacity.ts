import type { AuditCellCount } from '../audit/cell.ts';
import { auditsPerOfficerMonth } from '../measure/audit-measures.ts';
import type { Definition } from '../measure/definition.ts';
import type { Month } from '../period/month.ts';
import type { Observation } from './observation.ts';
import { observationTally } from './observation-tally.ts';

/**
 * For how much of a month an officer was available for audits, as full-time months (0.6 of one).
 * `team` is the officer's own.
 */
export type Capacity = Readonly<{ month: Month; officer: string; team: string; available: number }>;

/**
 * The monthly observations of 2.2.2e, audits per available officer month, for the service, each
 * team and each officer: counted audits over the time available, both over the same officer months.
 * An audit takes part where its officer had time in its month, and adds to the officer's own team;
 * time takes part from the moment it is above nothing, with audits or without. All other audits
 * are in no observation: `withoutTime` of the pages is what they miss. Sorted by month and slice.
 *
 * Worked example: 12 audits of an officer with a full month and 3 of one without any are 12 over 1.
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
  const withTime = new Map<string, Capacity>();
  // In one order always: sums of fractions depend on it, and the same facts must give the same sum.
  for (const row of capacity.toSorted(inOrder)) {
    if (row.available <= 0) continue;
    withTime.set(officerMonth(row), row);
    tally.add({ of: row, month: row.month, numerator: 0, base: row.available });
  }
  for (const cell of cells) {
    if (cell.standing !== 'counted') continue;
    const row = withTime.get(officerMonth(cell));
    if (row) tally.add({ of: row, month: row.month, numerator: cell.audits, base: 0 });
  }
  return tally.observations();
}

const officerMonth = ({ month, officer }: Readonly<{ month: string; officer: string }>): string =>
  `${month} ${officer}`;

function inOrder(a: Capacity, b: Capacity): number {
  if (a.officer !== b.officer) return a.officer < b.officer ? -1 : 1;
  if (a.team !== b.team) return a.team < b.team ? -1 : 1;
  return a.available - b.available;
}
