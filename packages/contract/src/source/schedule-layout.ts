import { type Day, days, isDay } from '@plumbline/domain/period/day';
import { financialYears, isFinancialYear } from '@plumbline/domain/period/financial-year';
import { riskBandCodes } from './code-lists.ts';
import type { Column, Fields, RowProblem, SourceLayout } from './layout.ts';
import { longestId, longestName } from './lengths.ts';

const scheduleColumns: readonly Column[] = [
  {
    field: 'itemId',
    label: 'schedule_id',
    aliases: ['schedule ref', 'schedule reference', 'schedule item', 'item id', 'programme id'],
    kind: 'text',
    longest: longestId,
    isId: true,
    required: true,
    filled: true,
  },
  {
    field: 'premisesId',
    label: 'premises_id',
    aliases: ['UPRN', 'premises', 'premises ref', 'premises reference', 'site id', 'site ref'],
    kind: 'text',
    longest: longestId,
    isId: true,
    required: true,
    filled: true,
  },
  {
    field: 'year',
    label: 'financial_year',
    aliases: ['year', 'programme year', 'schedule year', 'FY'],
    kind: 'financial-year',
    required: true,
    filled: true,
  },
  {
    field: 'riskBand',
    label: 'risk_band',
    aliases: ['risk', 'risk level', 'risk rating', 'risk category', 'RBIP band'],
    kind: 'code',
    codes: riskBandCodes,
    required: true,
    filled: true,
  },
  {
    field: 'team',
    label: 'team_id',
    aliases: ['team', 'team name', 'team code', 'station/team', 'protection team'],
    kind: 'text',
    longest: longestName,
    isName: true,
    required: true,
    filled: false,
  },
  {
    field: 'firstDue',
    label: 'first_due_date',
    aliases: ['first due', 'first due on', 'original due date', 'due date as frozen'],
    kind: 'day',
    required: true,
    filled: true,
  },
  {
    field: 'due',
    label: 'current_due_date',
    aliases: ['current due', 'due date', 'date due', 'due now', 'revised due date'],
    kind: 'day',
    whenBlank: { kind: 'same-as', field: 'firstDue' },
    required: false,
    filled: false,
  },
  {
    field: 'removedOn',
    label: 'removed_on',
    aliases: ['removed', 'date removed', 'removed date'],
    kind: 'day',
    required: false,
    filled: false,
  },
  {
    field: 'removedReason',
    label: 'removed_reason',
    aliases: ['reason removed', 'removal reason'],
    kind: 'text',
    required: false,
    filled: false,
  },
  {
    field: 'rebandedTo',
    label: 'rebanded_to',
    aliases: ['re-banded to', 'new risk band', 'risk band now'],
    kind: 'code',
    codes: riskBandCodes,
    required: false,
    filled: false,
  },
  {
    field: 'rebandedOn',
    label: 'rebanded_on',
    aliases: ['re-banded', 're-banded on', 'date re-banded', 'new risk band date'],
    kind: 'day',
    required: false,
    filled: false,
  },
  {
    field: 'lastAuditedBefore',
    label: 'last_audited_on',
    aliases: ['last audited', 'last audit', 'last audit date', 'date last audited'],
    kind: 'day',
    blanks: ['never', 'never audited', 'none'],
    required: false,
    filled: false,
  },
];

/** What the schedule of a risk programme looks like. Its rows are `ScheduleRow`. */
export const scheduleLayout: SourceLayout = {
  source: 'schedule',
  title: 'scheduled premises',
  key: 'itemId',
  columns: scheduleColumns,
  rules: [
    { reads: ['firstDue', 'year'], check: firstDueInItsYear },
    { reads: ['removedOn'], check: removedNotInFuture },
    { reads: ['rebandedOn'], check: rebandedNotInFuture },
    { reads: ['lastAuditedBefore'], check: lastAuditNotInFuture },
  ],
};

/** A programme is of one year: another year's date would be judged in a year that has it not. */
function firstDueInItsYear({ firstDue, year }: Fields): RowProblem | undefined {
  if (typeof firstDue !== 'string' || !isDay(firstDue)) return undefined;
  if (typeof year !== 'string' || !isFinancialYear(year)) return undefined;
  if (financialYears.floor(firstDue) === year) return undefined;
  return {
    field: 'firstDue',
    message: `First due ${inWords(firstDue)} is not in ${financialYears.shortLabel(year)}. Check the date and the year.`,
  };
}

function removedNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  const after =
    'It says when the premises was removed. Check the date, or leave it empty until then.';
  return notInFuture({ row, field: 'removedOn', after }, today);
}

function rebandedNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  const after =
    'It says when the premises was re-banded. Check the date, or leave it and the new band empty until then.';
  return notInFuture({ row, field: 'rebandedOn', after }, today);
}

function lastAuditNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  return notInFuture({ row, field: 'lastAuditedBefore', after: 'Check the date.' }, today);
}

type Dated = Readonly<{ row: Fields; field: string; after: string }>;

function notInFuture({ row, field, after }: Dated, today: Day): RowProblem | undefined {
  const day = row[field];
  if (typeof day !== 'string' || day <= today) return undefined;
  return {
    field,
    message: `${inWords(day)} is in the future: today is ${inWords(today)}. ${after}`,
  };
}

function inWords(day: string): string {
  return days.label(day as Day);
}
