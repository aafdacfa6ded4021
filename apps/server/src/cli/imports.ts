import { parseArgs } from 'node:util';
import type { ImportSummary } from '@plumbline/contract/import/import-views';
import { listImports } from '@plumbline/usecases/import/list-imports';
import type { Verb } from './terminal.ts';
import { withService } from './with-service.ts';

const header = ['Number', 'State', 'Date', 'Source', 'Rows', 'New', 'Changed', 'Refused', 'File'];

/** Lists the imports, newest first. */
export const run: Verb = async (args, terminal) => {
  parseArgs({ args: [...args] });
  const imports = await withService(terminal, listImports);
  terminal.out(
    imports.length === 0 ? 'Nothing has been imported yet.\n' : inColumns(imports.map(cells)),
  );
  return 0;
};

function cells(one: ImportSummary): readonly string[] {
  const { batch, state, createdAt, source, rowsRead, counts, fileName } = one;
  const numbers = [rowsRead, counts?.new ?? 0, counts?.changed ?? 0, counts?.refused ?? 0];
  return [String(batch), state, createdAt.slice(0, 10), source, ...numbers.map(String), fileName];
}

function inColumns(rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) =>
    Math.max(...all.map((row) => (row[column] ?? '').length)),
  );
  return all
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
