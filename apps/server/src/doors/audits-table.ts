import type { AuditListQuestion, AuditListRow } from '@plumbline/contract/audits/audit-list';
import { streamAudits } from '@plumbline/usecases/audits/stream-audits';
import type { Context } from '@plumbline/usecases/context';
import type { CsvCell } from './csv-text.ts';

const columns: readonly (readonly [string, keyof AuditListRow])[] = [
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
export async function* auditsTable(
  context: Context,
  question: AuditListQuestion,
): AsyncIterable<readonly (readonly CsvCell[])[]> {
  yield [columns.map(([label]) => label)];
  for await (const audits of streamAudits(context, question)) {
    yield audits.map((audit) => columns.map(([, field]) => audit[field]));
  }
}
