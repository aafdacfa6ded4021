import type { Observation } from '../aggregate/observation.ts';
import { observationTally } from '../aggregate/observation-tally.ts';
import { programmeDelivered } from '../measure/audit-measures.ts';
import type { Definition } from '../measure/definition.ts';
import type { ProgrammeCell, ProgrammeCellCount } from './programme-cell.ts';
import { programmeBands } from './schedule-item.ts';

/**
 * The monthly observations of 2.2.1a: of the very high and high risk audits first due in a month,
 * how many were done by that date. Those removed or re-banded without having been done are in
 * neither number. Months that have not ended are there too; a reader takes those up to the last
 * complete month. Sorted by month and slice.
 */
export function observationsFromProgramme(
  cells: Iterable<ProgrammeCellCount>,
  definitions: readonly Definition[],
): readonly Observation[] {
  const tally = observationTally<ProgrammeCell>({
    definitions: definitions.filter(({ measure }) => measure === programmeDelivered.measure),
    dimensions: { team: (cell) => cell.team, risk: (cell) => cell.riskBand },
    hasBase: true,
  });
  for (const cell of cells) {
    const isPromised = cell.standing === 'scheduled' || cell.done !== 'not-done';
    if (!isPromised || cell.items === 0 || !programmeBands.includes(cell.riskBand)) continue;
    const numerator = cell.done === 'on-time' ? cell.items : 0;
    tally.add({ of: cell, month: cell.dueMonth, numerator, base: cell.items });
  }
  return tally.observations();
}
