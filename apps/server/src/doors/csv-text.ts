import { guardFormula } from '@plumbline/contract/source/formula-guard';

/** What a cell may hold; null is nothing. */
export type CsvCell = string | number | null;

/** Excel takes UTF-8 for what it is only when the file begins with this mark. */
export const byteOrderMark = '\uFEFF';

/**
 * A record of a CSV file as RFC 4180 has it, with its line end. Text that a spreadsheet would run
 * as a formula gets an apostrophe in front; a signed number is no formula and stays as it is.
 */
export function csvRecord(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
