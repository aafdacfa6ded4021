import type { Ratio } from '../aggregate/totals.ts';
import { type RiskBand, riskBands } from '../audit/audit.ts';
import { type Month, months } from '../period/month.ts';
import type { ProgrammeCell, ProgrammeCellCount } from './programme-cell.ts';
import { programmeBands } from './schedule-item.ts';

/** How long an overdue audit has been overdue at the end of a month. */
export type OverdueAge = 'under-1-month' | '1-to-3-months' | 'over-3-months';

/** The one state of each scheduled audit at the end of a month. */
export type ProgrammeState =
  | 'done-on-time'
  | 'done-late'
  | OverdueAge
  | 'done-ahead'
  | 'not-yet-due'
  | 're-banded'
  | 'removed';

/**
 * A programme, or a part of it, at the end of a month. The states add up to `scheduled`, the total
 * as frozen; `due` is done on time, done late and overdue together. `rescheduled` and
 * `neverAuditedVeryHigh` (still outstanding) are counted across the states.
 */
export type ProgrammeReading = Readonly<{
  scheduled: number;
  due: number;
  overdue: number;
  states: Readonly<Record<ProgrammeState, number>>;
  rescheduled: number;
  neverAuditedVeryHigh: number;
  /** 2.2.1a: of the very high and high risk audits due so far, the percentage done on time. */
  delivered: Ratio;
}>;

/** A programme as a whole, by risk band (the highest first) and by team (in order of its id). */
export type Programme = Readonly<{
  total: ProgrammeReading;
  byRiskBand: readonly Readonly<{ riskBand: RiskBand; reading: ProgrammeReading }>[];
  byTeam: readonly Readonly<{ team: string; reading: ProgrammeReading }>[];
}>;

/**
 * The state of a scheduled audit at the end of the month `through`, judged against its first due
 * date, by what had happened by then: what was done after that month is not done yet, and one that
 * was removed or re-banded after it is still promised. So a closed month stays as it was, whatever
 * comes later. An audit done before its month has come is ahead. One that was removed or re-banded
 * leaves the programme, unless it had been done by then.
 *
 * Overdue is aged in months: due in `through` itself is under 1 month, in the two months before it
 * 1 to 3 months, and before that over 3 months.
 */
export function programmeState(cell: ProgrammeCell, through: Month): ProgrammeState {
  const isDue = cell.dueMonth <= through;
  if (cell.doneMonth !== '' && cell.doneMonth <= through) {
    if (!isDue) return 'done-ahead';
    return cell.done === 'on-time' ? 'done-on-time' : 'done-late';
  }
  if (cell.standing !== 'scheduled' && cell.leftMonth <= through) return cell.standing;
  return isDue ? overdueAge(cell.dueMonth, through) : 'not-yet-due';
}

function overdueAge(dueMonth: Month, through: Month): OverdueAge {
  if (dueMonth === through) return 'under-1-month';
  return dueMonth >= months.offset(through, -2) ? '1-to-3-months' : 'over-3-months';
}

/**
 * The programme of a year at the end of the month `through`, from roll-up cells with their counts.
 * Before any month of the year has ended, pass the March before it: then nothing is due.
 */
export function readProgramme(cells: readonly ProgrammeCellCount[], through: Month): Programme {
  const teams = [...new Set(cells.map(({ team }) => team))].sort();
  return {
    total: reading(cells, through),
    byRiskBand: riskBands.flatMap((riskBand) => {
      const part = cells.filter((cell) => cell.riskBand === riskBand);
      return part.length === 0 ? [] : [{ riskBand, reading: reading(part, through) }];
    }),
    byTeam: teams.map((team) => ({
      team,
      reading: reading(
        cells.filter((cell) => cell.team === team),
        through,
      ),
    })),
  };
}

function reading(cells: readonly ProgrammeCellCount[], through: Month): ProgrammeReading {
  const states = statesOf(cells, through);
  const overdue = overdueIn(states);
  return {
    scheduled: itemsIn(cells),
    due: dueIn(states),
    overdue,
    states,
    rescheduled: itemsIn(cells.filter(({ rescheduled }) => rescheduled === 'yes')),
    neverAuditedVeryHigh: itemsIn(
      cells.filter(
        (cell) => isNeverAuditedVeryHigh(cell) && isOutstanding(programmeState(cell, through)),
      ),
    ),
    delivered: deliveredShare(cells, through),
  };
}

/** 2.2.1a over the cells of the promised bands: done by the first due date over due so far. */
function deliveredShare(cells: readonly ProgrammeCellCount[], through: Month): Ratio {
  const promised = cells.filter(({ riskBand }) => programmeBands.includes(riskBand));
  const states = statesOf(promised, through);
  const base = dueIn(states);
  if (base === 0) return { kind: 'too-few', base, needed: 1 };
  const numerator = states['done-on-time'];
  return { kind: 'ratio', value: (100 * numerator) / base, numerator, base };
}

function statesOf(
  cells: readonly ProgrammeCellCount[],
  through: Month,
): Readonly<Record<ProgrammeState, number>> {
  const states: Record<ProgrammeState, number> = {
    'done-on-time': 0,
    'done-late': 0,
    'under-1-month': 0,
    '1-to-3-months': 0,
    'over-3-months': 0,
    'done-ahead': 0,
    'not-yet-due': 0,
    're-banded': 0,
    removed: 0,
  };
  for (const cell of cells) states[programmeState(cell, through)] += cell.items;
  return states;
}

type States = Readonly<Record<ProgrammeState, number>>;

const overdueIn = (states: States): number =>
  states['under-1-month'] + states['1-to-3-months'] + states['over-3-months'];

const dueIn = (states: States): number =>
  states['done-on-time'] + states['done-late'] + overdueIn(states);

const itemsIn = (cells: readonly ProgrammeCellCount[]): number =>
  cells.reduce((sum, { items }) => sum + items, 0);

const isNeverAuditedVeryHigh = (cell: ProgrammeCell): boolean =>
  cell.neverAudited === 'yes' && cell.riskBand === 'very-high';

const outstanding: ReadonlySet<ProgrammeState> = new Set<ProgrammeState>([
  'under-1-month',
  '1-to-3-months',
  'over-3-months',
  'not-yet-due',
]);

/** Whether an audit in this state is still to be done: overdue or not yet due. */
export function isOutstanding(state: ProgrammeState): boolean {
  return outstanding.has(state);
}
