import type { CsvCell } from './csv-text.ts';

/** The columns of a file: each its heading and the field that fills it. */
export type FileColumns<Row> = readonly (readonly [string, keyof Row])[];

/**
 * Rows in pieces under their headings. The headings come with the first piece, not before it, so
 * that a question which is refused is refused before anything is answered.
 */
export async function* headedRows<Row extends { readonly [field in keyof Row]: CsvCell }>(
  columns: FileColumns<Row>,
  pieces: AsyncIterable<readonly Row[]>,
): AsyncIterable<readonly (readonly CsvCell[])[]> {
  const headings = columns.map(([heading]) => heading);
  let isFirst = true;
  for await (const rows of pieces) {
    const cells = rows.map((row) => columns.map(([, field]) => row[field]));
    yield isFirst ? [headings, ...cells] : cells;
    isFirst = false;
  }
  if (isFirst) yield [headings];
}
