import type { AuditListQuestion, AuditListRow } from '@plumbline/contract/audits/audit-list';
import { streamAudits } from '@plumbline/usecases/audits/stream-audits';
import type { Context } from '@plumbline/usecases/context';
import type { CsvCell } from './csv-text.ts';
import { type FileColumns, headedRows } from './headed-rows.ts';

const columns: FileColumns<AuditListRow> = [
  ['audit_id', 'auditId'],
  ['premises_id', 'premisesId'],
  ['activity_type', 'activity'],
  ['origin', 'origin'],
  ['risk_band', 'riskBand'],
  ['date_due', 'due'],
  ['date_completed', 'completed'],
  ['outcome', 'outcome'],
  ['team', 'team'],
  ['officer', 'officer'],
  ['created_at', 'keyed'],
  ['standing', 'standing'],
  ['counted_because', 'reason'],
];

/** The audits behind a number as the rows of a CSV file, the header first, in pieces. */
export function auditsTable(
  context: Context,
  question: AuditListQuestion,
): AsyncIterable<readonly (readonly CsvCell[])[]> {
  return headedRows(columns, streamAudits(context, question));
}
