import type { ScheduleListRow } from '@plumbline/contract/programme/schedule-list';
import type { CsvCell } from './csv-text.ts';
import { type FileColumns, headedRows } from './headed-rows.ts';

/** Named as in the file that a schedule is imported from, where it has the column. */
const columns: FileColumns<ScheduleListRow> = [
  ['schedule_id', 'itemId'],
  ['premises_id', 'premisesId'],
  ['risk_band', 'riskBand'],
  ['team', 'team'],
  ['first_due_date', 'firstDue'],
  ['current_due_date', 'due'],
  ['date_completed', 'doneOn'],
  ['state', 'state'],
  ['state_in_words', 'stateName'],
  ['removed_on', 'removedOn'],
  ['removed_reason', 'removedReason'],
  ['rebanded_to', 'rebandedTo'],
  ['rebanded_on', 'rebandedOn'],
  ['last_audited_on', 'lastAuditedBefore'],
];

/** Scheduled audits as the rows of a CSV file, the header first, in pieces. */
export function scheduleTable(
  pieces: AsyncIterable<readonly ScheduleListRow[]>,
): AsyncIterable<readonly (readonly CsvCell[])[]> {
  return headedRows(columns, pieces);
}
