import { type Month, months, parseMonth } from '../period/month.ts';
import { escapeText, unescapeText } from '../slice/escape-text.ts';
import {
  type Audit,
  type Origin,
  type Outcome,
  origins,
  outcomes,
  type RiskBand,
  riskBands,
} from './audit.ts';
import { type Standing, standingOf, standings } from './standing.ts';

/**
 * The monthly roll-up cell that a record falls into: all that the screens split by. `month` is the
 * month of completion; a record that was never completed falls into the month it is due, or ''
 * when it has no date at all. `team` and `officer` are '' when the record names none.
 */
export type AuditCell = Readonly<{
  month: Month | '';
  standing: Standing;
  team: string;
  officer: string;
  riskBand: RiskBand;
  origin: Origin;
  outcome: Outcome;
}>;

/** A cell with the number of records in it. */
export type AuditCellCount = AuditCell & Readonly<{ audits: number }>;

/** What of a record decides where it counts. */
export type Countable = Pick<
  Audit,
  'activity' | 'origin' | 'riskBand' | 'completed' | 'due' | 'outcome' | 'team' | 'officer'
>;

/** The cell that a record falls into. */
export function auditCell(audit: Countable): AuditCell {
  const day = audit.completed ?? audit.due;
  return {
    month: day === null ? '' : months.floor(day),
    standing: standingOf(audit),
    team: audit.team ?? '',
    officer: audit.officer ?? '',
    riskBand: audit.riskBand,
    origin: audit.origin,
    outcome: audit.outcome ?? 'awaiting',
  };
}

/** The one text of a cell: two cells are the same cell when their keys are the same. */
export function cellKey(cell: AuditCell): string {
  const team = escapeText(cell.team);
  const officer = escapeText(cell.officer);
  return `${cell.month}|${cell.standing}|${team}|${officer}|${cell.riskBand}|${cell.origin}|${cell.outcome}`;
}

/** The cell that a key names, or undefined when the text is no key of a cell. */
export function parseCellKey(key: string): AuditCell | undefined {
  const parts = key.split('|');
  if (parts.length !== 7) return undefined;
  const [monthText = '', standingText, team = '', officer = '', risk, source, result] = parts;
  const month = monthText === '' ? '' : parseMonth(monthText);
  const standing = standings.find((word) => word === standingText);
  const riskBand = riskBands.find((word) => word === risk);
  const origin = origins.find((word) => word === source);
  const outcome = outcomes.find((word) => word === result);
  if (month === undefined || !standing || !riskBand || !origin || !outcome) return undefined;
  return {
    month,
    standing,
    team: unescapeText(team),
    officer: unescapeText(officer),
    riskBand,
    origin,
    outcome,
  };
}
