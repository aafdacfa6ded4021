import { newRiskBandCodes, riskBandCodes } from './code-lists.ts';
import type { Column, SourceLayout } from './layout.ts';
import { longestId, longestName } from './lengths.ts';
import { scheduleRules } from './schedule-rules.ts';

/** What stands in a cell about something that did not happen. */
const nothing: readonly string[] = ['-', 'no', 'none', 'n/a'];

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
    blanks: [...nothing, 'not removed'],
    required: false,
    filled: false,
  },
  {
    field: 'rebandedTo',
    label: 'rebanded_to',
    aliases: ['re-banded to', 'new risk band', 'risk band now'],
    kind: 'code',
    blanks: [...nothing, 'not re-banded', 'unchanged', 'same'],
    codes: newRiskBandCodes,
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
  rules: scheduleRules,
};
