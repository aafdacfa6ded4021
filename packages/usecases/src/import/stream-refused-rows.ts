import { unguardFormula } from '@plumbline/contract/source/formula-guard';
import { stagedNames } from '@plumbline/db/queries/staged-names';
import { pageOfRowsLeftOut, type StagedRow } from '@plumbline/db/queries/staged-rows';
import type { RowIssue } from '@plumbline/importers/row-batch';
import type { Context } from '../context.ts';
import { readingOf } from './reading.ts';
import { waitingBatch } from './waiting-batch.ts';

const PIECE = 1_000;

/**
 * The rows of an import that are not taken, or were not: refused, or naming somebody nobody knows.
 * Their cells are as they stood, behind two columns that say where and what is wrong, so
 * that the file can be corrected and sent again. The first row is the file's own header.
 */
export async function* streamRefusedRows(
  { db }: Context,
  number: number,
): AsyncIterable<readonly (readonly string[])[]> {
  const batch = await waitingBatch(db.read, number, ['ready', 'confirmed']);
  const names = new Map(
    (await stagedNames(db.read, number)).map(({ kind, id, name }) => [`${kind}:${id}`, name]),
  );
  yield [['Line', 'What is wrong', ...(readingOf(batch)?.columns ?? [])]];
  let afterLine = 0;
  for (;;) {
    const rows = await pageOfRowsLeftOut(db.read, { batch: number, afterLine, limit: PIECE });
    if (rows.length > 0) {
      yield rows.map((row) => [String(row.line), whatIsWrong(row, names), ...cellsOf(row)]);
    }
    afterLine = rows.at(-1)?.line ?? 0;
    if (rows.length < PIECE) return;
  }
}

function cellsOf({ raw }: StagedRow): readonly string[] {
  // Whoever writes the file guards formulas, and reading takes one guard away: there must be one.
  return raw === null ? [] : (JSON.parse(raw) as readonly string[]).map(unguardFormula);
}

function whatIsWrong({ issues, waits_for }: StagedRow, names: ReadonlyMap<string, string>): string {
  if (issues !== null) {
    return (JSON.parse(issues) as readonly RowIssue[])
      .map(({ column, message }) => (column ? `${column}: ${message}` : message))
      .join(' ');
  }
  return (waits_for ?? '')
    .split(';')
    .map((waiting) => {
      const [kind = ''] = waiting.split(':');
      return `The ${kind} ${names.get(waiting) ?? ''} is not known here.`;
    })
    .join(' ');
}
