import { type Day, days } from '@plumbline/domain/period/day';
import { riskBandCodes } from './code-lists.ts';
import type { Column, Fields, RowProblem, SourceLayout } from './layout.ts';

const scheduleColumns: readonly Column[] = [
  {
    field: 'itemId',
    label: 'schedule_id',
    aliases: ['schedule ref', 'schedule reference', 'schedule item', 'item id', 'programme id'],
    kind: 'text',
    required: true,
    filled: true,
  },
  {
    field: 'premisesId',
    label: 'premises_id',
    aliases: ['UPRN', 'premises', 'premises ref', 'premises reference', 'site id', 'site ref'],
    kind: 'text',
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
  rules: [{ reads: ['lastAuditedBefore'], check: lastAuditNotInFuture }],
};

function lastAuditNotInFuture(row: Fields, today: Day): RowProblem | undefined {
  const { lastAuditedBefore: audited } = row;
  if (typeof audited !== 'string' || audited <= today) return undefined;
  return {
    field: 'lastAuditedBefore',
    message: `${inWords(audited)} is in the future: today is ${inWords(today)}. Check the date.`,
  };
}

function inWords(day: string): string {
  return days.label(day as Day);
}
