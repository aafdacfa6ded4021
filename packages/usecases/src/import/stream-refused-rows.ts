import { pageOfStagedRows } from '@plumbline/db/queries/staged-rows';
import type { RowBatch, RowIssue } from '@plumbline/importers/row-batch';
import type { Context } from '../context.ts';
import { waitingBatch } from './waiting-batch.ts';

const PIECE = 1_000;

/**
 * The refused rows of a preview as they stood in the file, with what is wrong in a last column, to
 * be corrected and sent again. The first row is the file's own header.
 */
export async function* streamRefusedRows(
  { db }: Context,
  number: number,
): AsyncIterable<readonly (readonly string[])[]> {
  const batch = await waitingBatch(db.read, number, ['ready']);
  const reading = JSON.parse(batch.reading ?? '{}') as Extract<RowBatch, { kind: 'opened' }>;
  const header = headerOf(reading);
  yield [[...header, 'Line', 'What is wrong']];
  let afterLine = 0;
  for (;;) {
    const rows = await pageOfStagedRows(db.read, {
      batch: number,
      verdict: 'refused',
      afterLine,
      limit: PIECE,
    });
    if (rows.length > 0) {
      yield rows.map((row) => {
        const raw = JSON.parse(row.raw ?? '[]') as readonly string[];
        const cells = Array.from(
          { length: Math.max(header.length, raw.length) },
          (_, i) => raw[i] ?? '',
        );
        return [...cells, String(row.line), wordsOf(JSON.parse(row.issues ?? '[]'))];
      });
    }
    afterLine = rows.at(-1)?.line ?? 0;
    if (rows.length < PIECE) return;
  }
}

/** The header in the order of the file's columns. */
function headerOf({ header, columns }: HeaderReading): readonly string[] {
  if (columns) return columns;
  const width = Math.max(0, ...header.map((one) => (one.index ?? -1) + 1));
  return Array.from(
    { length: width },
    (_, i) => header.find((one) => one.index === i)?.found ?? '',
  );
}

type HeaderReading = Extract<RowBatch, { kind: 'opened' }> & {
  readonly columns?: readonly string[];
};

function wordsOf(issues: readonly RowIssue[]): string {
  return issues
    .map(({ column, message }) => (column ? `${column}: ${message}` : message))
    .join(' ');
}
