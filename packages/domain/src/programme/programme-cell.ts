import type { RiskBand } from '../audit/audit.ts';
import type { Day } from '../period/day.ts';
import { type FinancialYear, isFinancialYear } from '../period/financial-year.ts';
import { type Month, months } from '../period/month.ts';
import { escapeText, unescapeText } from '../slice/escape-text.ts';
import { type Departure, departureOf, isRescheduled, type ScheduleItem } from './schedule-item.ts';

/**
 * The roll-up cell that a scheduled audit falls into. `dueMonth` is that of the first due date;
 * `doneMonth` is '' while no audit has been completed. `standing` says whether the item stays
 * promised: 're-banded' is one whose premises came to a lower band than high. It left in
 * `leftMonth`, and until then it was promised; '' is from the start, or for one that stays.
 */
export type ProgrammeCell = Readonly<{
  year: FinancialYear;
  riskBand: RiskBand;
  team: string;
  dueMonth: Month;
  doneMonth: Month | '';
  done: 'on-time' | 'late' | 'not-done';
  standing: 'scheduled' | 'removed' | 're-banded';
  leftMonth: Month | '';
  rescheduled: 'yes' | 'no';
  neverAudited: 'yes' | 'no';
}>;

/** A cell with the number of scheduled audits in it. */
export type ProgrammeCellCount = ProgrammeCell & Readonly<{ items: number }>;

/**
 * The cell of a scheduled audit, given when the first counted audit of its premises in that year
 * was completed. On time is by the first due date: moving the date does not make an audit timely.
 * What is audited after it has left the programme is not done for it: it stays as it left.
 */
export function programmeCell(item: ScheduleItem, firstAuditCompleted: Day | null): ProgrammeCell {
  const departure = departureOf(item);
  const completed = doneBefore(departure, firstAuditCompleted);
  return {
    year: item.year,
    riskBand: item.riskBand,
    team: item.team ?? '',
    dueMonth: months.floor(item.firstDue),
    doneMonth: completed === null ? '' : months.floor(completed),
    done: doneOf(item, completed),
    standing: departure?.standing ?? 'scheduled',
    leftMonth: departure === null || departure.day === '' ? '' : months.floor(departure.day),
    rescheduled: isRescheduled(item) ? 'yes' : 'no',
    neverAudited: item.lastAuditedBefore === null ? 'yes' : 'no',
  };
}

function doneBefore(departure: Departure | null, completed: Day | null): Day | null {
  if (departure === null || departure.day === '' || completed === null) return completed;
  return completed <= departure.day ? completed : null;
}

function doneOf(item: ScheduleItem, completed: Day | null): ProgrammeCell['done'] {
  if (completed === null) return 'not-done';
  return completed <= item.firstDue ? 'on-time' : 'late';
}

/**
 * The one text of a cell: two cells are the same cell when their keys are the same. The month of
 * leaving stands with the standing: 'removed@2024-09'.
 */
export function programmeCellKey(cell: ProgrammeCell): string {
  const { year, riskBand, dueMonth, doneMonth, done, leftMonth, rescheduled, neverAudited } = cell;
  const team = escapeText(cell.team);
  const standing = leftMonth === '' ? cell.standing : `${cell.standing}@${leftMonth}`;
  return `${year}|${riskBand}|${team}|${dueMonth}|${doneMonth}|${done}|${standing}|${rescheduled}|${neverAudited}`;
}

/** The cell that a key names, or undefined when the text is no key of a cell. */
export function parseProgrammeCellKey(key: string): ProgrammeCell | undefined {
  const parts = key.split('|');
  if (parts.length !== 9) return undefined;
  const [year, riskBand, team = '', dueMonth, doneMonth, done, left = '', rescheduled, never] =
    parts;
  const [standing, leftMonth = ''] = left.split('@');
  const cell = {
    year,
    riskBand,
    team: unescapeText(team),
    dueMonth,
    doneMonth,
    done,
    standing,
    leftMonth,
    rescheduled,
    neverAudited: never,
  } as ProgrammeCell;
  return isFinancialYear(cell.year) && programmeCellKey(cell) === key ? cell : undefined;
}
