import type { AuditCell, AuditCellCount } from '../audit/cell.ts';
import {
  auditsCompleted,
  plannedShare,
  targetingLift,
  unsatisfactoryShare,
} from '../measure/audit-measures.ts';
import type { Definition } from '../measure/definition.ts';
import type { Observation } from './observation.ts';
import { observationTally } from './observation-tally.ts';

/** How a counted cell bears on a measure: whether it is in the base, and in the numerator. */
type Derivation = Readonly<{
  measure: string;
  hasBase: boolean;
  inBase: (cell: AuditCell) => boolean;
  inNumerator: (cell: AuditCell) => boolean;
}>;

const derivations: readonly Derivation[] = [
  {
    measure: auditsCompleted.measure,
    hasBase: false,
    inBase: () => true,
    inNumerator: () => true,
  },
  {
    measure: unsatisfactoryShare.measure,
    hasBase: true,
    inBase: (cell) => cell.outcome !== 'awaiting',
    inNumerator: (cell) => cell.outcome === 'unsatisfactory',
  },
  {
    measure: targetingLift.measure,
    hasBase: true,
    inBase: (cell) => cell.outcome !== 'awaiting' && partOf(cell) !== '',
    inNumerator: (cell) => cell.outcome === 'unsatisfactory',
  },
  {
    measure: plannedShare.measure,
    hasBase: true,
    inBase: () => true,
    inNumerator: (cell) => cell.origin === 'planned',
  },
];

/** Which of the two groups that targeting is judged by an audit belongs to; '' is neither. */
function partOf({ origin, riskBand }: AuditCell): 'group' | 'comparator' | '' {
  const isHighRisk = riskBand === 'very-high' || riskBand === 'high';
  if (origin === 'planned' && isHighRisk) return 'group';
  return origin === 'sample' && !isHighRisk ? 'comparator' : '';
}

/** The value of a cell on each dimension that a cut may name; '' is no value. */
const dimensions: Readonly<Record<string, (cell: AuditCell) => string>> = {
  team: (cell) => cell.team,
  officer: (cell) => cell.officer,
  outcome: (cell) => cell.outcome,
  risk: (cell) => cell.riskBand,
  part: partOf,
};

/**
 * The monthly observations of the audit measures that follow from roll-up cells: 2.2.2a, audits
 * completed, 2.2.2b, those with an unsatisfactory outcome among those with an outcome, 2.2.2c, the
 * same for the two groups that targeting compares, and 2.2.2d, those that were planned. Only
 * counted records take part. Each measure is split by the cuts of its definition in force that
 * month; a month before its first definition has none. A cell without a team adds to the service
 * but to no team, so parts may explain less than the whole: the rest is not allocated.
 *
 * Cells may come in any order and any number of pieces. The result is sorted by measure, month
 * and slice, and holds no observation whose base (or count) is nothing.
 */
export function observationsFromCells(
  cells: Iterable<AuditCellCount>,
  definitions: readonly Definition[],
): readonly Observation[] {
  const tallies = derivations.map((derivation) => ({
    derivation,
    tally: observationTally<AuditCell>({
      definitions: definitions.filter(({ measure }) => measure === derivation.measure),
      dimensions,
      hasBase: derivation.hasBase,
    }),
  }));
  for (const cell of cells) {
    if (cell.standing !== 'counted' || cell.month === '' || cell.audits === 0) continue;
    for (const { derivation, tally } of tallies) {
      if (!derivation.inBase(cell)) continue;
      const numerator = derivation.inNumerator(cell) ? cell.audits : 0;
      tally.add({ of: cell, month: cell.month, numerator, base: cell.audits });
    }
  }
  return tallies.flatMap(({ tally }) => tally.observations());
}
