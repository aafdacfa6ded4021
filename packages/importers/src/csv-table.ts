import type { SourceLayout } from '@plumbline/contract/source/layout';
import { findHeader } from './find-header.ts';
import type { Header } from './match-header.ts';
import { fileMessages, rowMessages } from './messages.ts';
import type { ReadContext } from './open-file.ts';
import { type CsvReader, type CsvResult, type CsvRow, csvReader } from './read-csv.ts';
import { rowReader } from './read-row.ts';
import type { RowBatch } from './row-batch.ts';
import { isBlank, type RowBatches, rowBatches } from './row-batches.ts';
import type { Encoding } from './sniff-encoding.ts';

/** The column names are looked for in so much text, unless the file is shorter. */
const headLength = 30_000;

/** The text of a delimited file in, batches out. After a `failed` nothing more may be asked. */
export type CsvTable = Readonly<{
  push: (text: string, bytesRead: number) => readonly RowBatch[];
  end: (text: string, bytesRead: number) => readonly RowBatch[];
}>;

/** A file whose column names are found. */
type OpenTable = {
  csv: CsvReader;
  batches: RowBatches;
  width: number;
  /** Whether the last column has dates. */
  endsInDate: boolean;
  rowsToSkip: number;
  /** The last cell of the row before, where it has one. */
  lastCell: string;
};

/** Reads a table from text: first its column names, then its rows. */
export function csvTable(context: ReadContext, encoding: () => Encoding): CsvTable {
  const { layout, today, limits } = context;
  let head = '';
  let open: OpenTable | undefined;

  function begin(bytesRead: number, whole: boolean): readonly RowBatch[] {
    const found = findHeader(head, layout, whole);
    if (found.kind === 'failed') {
      const blank = whole && head.trim() === '';
      return [{ kind: 'failed', message: blank ? fileMessages.empty : found.message }];
    }
    const { delimiter, header, row } = found;
    const batches = rowBatches(rowReader(layout, header, today), limits.batch);
    const { width } = header;
    const csv = csvReader(delimiter);
    const endsInDate = isDateAt(header, layout, width - 1);
    open = { csv, batches, width, endsInDate, rowsToSkip: row + 1, lastCell: '' };
    const rows = readOn(open, open.csv.push(head), bytesRead);
    head = '';
    const { matches, ignored, names } = header;
    const file = { format: 'csv', encoding: encoding(), delimiter, sheet: null } as const;
    return [{ kind: 'opened', ...file, header: matches, ignored, columns: names }, ...rows];
  }

  function push(text: string, bytesRead: number): readonly RowBatch[] {
    if (open) return readOn(open, open.csv.push(text), bytesRead);
    head += text;
    return head.length < headLength ? [] : begin(bytesRead, false);
  }

  function end(text: string, bytesRead: number): readonly RowBatch[] {
    let batches = push(text, bytesRead);
    if (!open && !hasFailed(batches)) batches = begin(bytesRead, true);
    if (!open || hasFailed(batches)) return batches;
    const last = readLast(open, bytesRead);
    if (hasFailed(last)) return [...batches, ...last];
    return [...batches, ...last, open.batches.ended(encoding())];
  }

  return { push, end };
}

function hasFailed(batches: readonly RowBatch[]): boolean {
  return batches.at(-1)?.kind === 'failed';
}

function readOn(open: OpenTable, result: CsvResult, bytesRead: number): readonly RowBatch[] {
  if (result.kind === 'failed') return [...open.batches.take(bytesRead, 'now'), result];
  for (const row of result.rows) addRow(open, row);
  open.lastCell = result.rows.at(-1)?.cells[open.width - 1] ?? open.lastCell;
  return open.batches.take(bytesRead, 'full');
}

function addRow(open: OpenTable, row: CsvRow): void {
  if (open.rowsToSkip > 0) {
    open.rowsToSkip -= 1;
  } else if (row.quotes === 'broken' && row.lastLine > row.line) {
    open.batches.refuse(row, rowMessages.brokenQuotes(row.line, row.lastLine));
  } else {
    open.batches.add(row);
  }
}

/** Reads what the file ends with after its last line end: a row, a torn piece of one, nothing. */
function readLast(open: OpenTable, bytesRead: number): readonly RowBatch[] {
  const result = open.csv.end();
  const last = result.kind === 'rows' ? result.rows.at(-1) : undefined;
  const message = last && tear(open, last);
  const { batches } = open;
  if (!message) {
    const read = readOn(open, result, bytesRead);
    return hasFailed(read) ? read : [...read, ...batches.take(bytesRead, 'now')];
  }
  batches.refuse(last, rowMessages.cutOff);
  return [...batches.take(bytesRead, 'now'), { kind: 'failed', message, line: last.line }];
}

/** What shows that the last row was cut off; undefined when it looks whole. */
function tear(open: OpenTable, last: CsvRow): string | undefined {
  const { width, rowsToSkip, endsInDate, lastCell } = open;
  if (rowsToSkip > 0 || isBlank(last.cells)) return undefined;
  if (last.cells.length < width) return fileMessages.cutOff(last.line, last.cells.length, width);
  const cell = last.cells[width - 1] ?? '';
  // '2025-01-1' is a date, but not one that this file writes so: it was '2025-01-15'.
  const isTorn = endsInDate && cell !== '' && isBeginning(shape(cell), shape(lastCell));
  return isTorn ? fileMessages.cutOffInDate(last.line, cell) : undefined;
}

function isBeginning(part: string, whole: string): boolean {
  return part.length < whole.length && whole.startsWith(part);
}

/** A text with its digits made alike. */
function shape(text: string): string {
  return text.replaceAll(/\d/g, '0');
}

function isDateAt({ matches }: Header, { columns }: SourceLayout, index: number): boolean {
  const field = matches.find((match) => match.index === index)?.field;
  return columns.some((column) => column.field === field && column.kind === 'day');
}
