import { type Column, fileCell, fileHeading, type Table } from '@plumbline/domain/table/table';
import type { CsvCell } from './csv-text.ts';
import type { FileFormat } from './file-format.ts';
import { streamCsv } from './stream-csv.ts';

/** Tables and lists as CSV. */
export const csvFormat: FileFormat = {
  ending: 'csv',
  table: (table) => streamCsv({ fileName: `${table.name}.csv`, pieces: tableRows(table) }),
  list: ({ name, pieces }) => streamCsv({ fileName: `${name}.csv`, pieces }),
};

const about: Column = { key: 'about', label: 'About these figures', kind: 'text' };

/** The rows of a table. A file has no place for title and notes but a column of its own, filled once. */
async function* tableRows(table: Table): AsyncIterable<readonly (readonly CsvCell[])[]> {
  const columns = [...table.columns, about];
  const words = [`${table.title}.`, ...table.notes].join(' ');
  yield [
    columns.map(fileHeading),
    ...table.rows.map((row, place) =>
      columns.map((column) => fileCell(column, place === 0 ? { ...row, about: words } : row)),
    ),
  ];
}
