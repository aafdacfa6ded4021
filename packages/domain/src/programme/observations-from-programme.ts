import type { Observation } from '../aggregate/observation.ts';
import { observationTally } from '../aggregate/observation-tally.ts';
import { programmeDelivered } from '../measure/audit-measures.ts';
import type { Definition } from '../measure/definition.ts';
import { financialYearOf } from '../period/financial-year.ts';
import type { Month } from '../period/month.ts';
import type { ProgrammeCell, ProgrammeCellCount } from './programme-cell.ts';
import { dueStates } from './programme-words.ts';
import { programmeState } from './read-programme.ts';
import { programmeBands } from './schedule-item.ts';

/**
 * The monthly observations of 2.2.1a: by how much each month moved the year's figure, of very high
 * and high risk audits. An audit comes in when its first due date does, with one more done when it
 * was done by then. Where it was overdue and is then removed or re-banded, that month takes it out
 * again, and the months before stay as they were. So the year to date of any month is the programme
 * read at its end. Months that have not ended are there too; a reader takes those up to the last
 * complete month. Sorted by month and slice.
 *
 * Worked example: due in June, never done, removed in September: 0 of 1 in June, 0 of -1 in
 * September, so 0 of 1 up to August and 0 of 0 from September on.
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
    if (cell.items === 0 || !programmeBands.includes(cell.riskBand)) continue;
    let before = { numerator: 0, base: 0 };
    for (const month of turningMonths(cell)) {
      const now = standingAt(cell, month);
      const numerator = now.numerator - before.numerator;
      const base = now.base - before.base;
      if (numerator !== 0 || base !== 0) tally.add({ of: cell, month, numerator, base });
      before = now;
    }
  }
  return tally.observations();
}

/** The months of its year in which the state of a scheduled audit may turn, in order. */
function turningMonths({ dueMonth, doneMonth, leftMonth }: ProgrammeCell): readonly Month[] {
  const year = financialYearOf(dueMonth);
  return [...new Set([dueMonth, doneMonth, leftMonth])]
    .filter((month): month is Month => month !== '' && financialYearOf(month) === year)
    .sort();
}

function standingAt(cell: ProgrammeCellCount, month: Month) {
  const state = programmeState(cell, month);
  return {
    numerator: state === 'done-on-time' ? cell.items : 0,
    base: dueStates.includes(state) ? cell.items : 0,
  };
}
