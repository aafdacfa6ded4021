/** How a CSV file is written. */
export type CsvManner = Readonly<{ delimiter: ',' | ';' | '\t'; lineEnd: '\n' | '\r\n' }>;

export const plainCsv: CsvManner = { delimiter: ',', lineEnd: '\n' };

/** One record of a CSV file, with its line end. Cells are quoted only where they must be (RFC 4180). */
export function csvLine(cells: readonly string[], manner: CsvManner): string {
  return (
    cells.map((cell) => csvCell(cell, manner.delimiter)).join(manner.delimiter) + manner.lineEnd
  );
}

/** A whole CSV file: the header, then a record for each row. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  manner: CsvManner,
): string {
  return [header, ...rows].map((cells) => csvLine(cells, manner)).join('');
}

function csvCell(cell: string, delimiter: string): string {
  const needsQuotes =
    cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r');
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
