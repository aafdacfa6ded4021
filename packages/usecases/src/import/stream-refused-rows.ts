import { pageOfStagedRows, type StagedRow } from '@plumbline/db/queries/staged-rows';
import type { RowBatch, RowIssue } from '@plumbline/importers/row-batch';
import type { Context } from '../context.ts';
import { waitingBatch } from './waiting-batch.ts';

const PIECE = 1_000;

type Reading = Extract<RowBatch, { readonly kind: 'opened' }>;

/**
 * The refused rows of a preview as they stood in the file, with what is wrong in a last column, to
 * be corrected and sent again. The first row is the file's own header.
 */
export async function* streamRefusedRows(
  { db }: Context,
  number: number,
): AsyncIterable<readonly (readonly string[])[]> {
  const batch = await waitingBatch(db.read, number, ['ready']);
  const reading = JSON.parse(batch.reading ?? '{}') as Reading;
  yield [[...reading.columns, 'Line', 'What is wrong']];
  let afterLine = 0;
  for (;;) {
    const page = { batch: number, verdict: 'refused', afterLine, limit: PIECE };
    const rows = await pageOfStagedRows(db.read, page);
    if (rows.length > 0) {
      yield rows.map((row) => {
        const words = wordsOf(JSON.parse(row.issues ?? '[]'));
        return [...cellsOf(row, reading), String(row.line), words];
      });
    }
    afterLine = rows.at(-1)?.line ?? 0;
    if (rows.length < PIECE) return;
  }
}

/** The row's cells as they stood, or, for a row that could be read, what it said column by column. */
function cellsOf(row: StagedRow, { columns, header }: Reading): readonly string[] {
  const content = JSON.parse(row.content ?? '{}') as Readonly<Record<string, string | number>>;
  const said = columns.map((_, place) => {
    const field = header.find((one) => one.index === place)?.field;
    return String((field && content[field]) ?? '');
  });
  const cells: readonly string[] = row.raw === null ? said : JSON.parse(row.raw);
  const width = Math.max(columns.length, cells.length);
  return Array.from({ length: width }, (_, place) => cells[place] ?? '');
}

function wordsOf(issues: readonly RowIssue[]): string {
  return issues
    .map(({ column, message }) => (column ? `${column}: ${message}` : message))
    .join(' ');
}
