import type { SourceLayout } from '@plumbline/contract/source/layout';
import { noHeader, placeHeader } from './find-header.ts';
import { type Header, matchHeader } from './match-header.ts';
import { fileMessages } from './messages.ts';
import type { OpenFile, ReadContext } from './open-file.ts';
import { openWorkbook } from './open-workbook.ts';
import { inMegabytes } from './read-limits.ts';
import { rowReader } from './read-row.ts';
import type { RowBatch } from './row-batch.ts';
import { rowBatches } from './row-batches.ts';
import type { Sheet, SheetCell } from './sheet-reader.ts';

/** Reads the rows of the sheet that names the most columns of the layout. See `readRows`. */
export async function* readXlsxRows(
  file: OpenFile,
  { layout, today, limits }: ReadContext,
): AsyncGenerator<RowBatch, void> {
  const gathered = await gather(file, limits.workbook);
  if (gathered.kind === 'failed') return yield gathered;
  const workbook = await openWorkbook(gathered.bytes, limits);
  if (workbook.kind === 'failed') return yield workbook;
  const chosen = chooseSheet(workbook.sheets, layout);
  if (chosen.kind === 'failed') return yield chosen;

  const { sheet, header, row } = chosen;
  const { matches, ignored, names, width } = header;
  const opened = { format: 'xlsx', encoding: null, delimiter: null, sheet: sheet.name } as const;
  yield { kind: 'opened', ...opened, header: matches, ignored, columns: names };
  const bytesRead = gathered.bytes.length;
  const batches = rowBatches(rowReader(layout, header, today), limits.batch);
  for (let index = row + 1; index < sheet.rows.length; index += 1) {
    batches.add({ cells: textCells(sheet.rows[index] ?? [], width), line: index + 1 });
    yield* batches.take(bytesRead, 'full');
  }
  yield* batches.take(bytesRead, 'now');
  yield batches.ended(null);
}

type Failed = Readonly<{ kind: 'failed'; message: string }>;
type Gathered = Readonly<{ kind: 'gathered'; bytes: Uint8Array<ArrayBuffer> }>;

async function gather({ blocks }: OpenFile, most: number): Promise<Gathered | Failed> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const block of blocks) {
    if (block.kind === 'failed') return block;
    pieces.push(block.bytes);
    length = block.bytesRead;
    if (length > most) return failed(fileMessages.tooLarge(inMegabytes(most)));
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { kind: 'gathered', bytes };
}

type Chosen = Readonly<{ kind: 'chosen'; sheet: Sheet; header: Header; row: number }>;

function chooseSheet(sheets: readonly Sheet[], layout: SourceLayout): Chosen | Failed {
  if (sheets.every(({ rows }) => rows.length === 0)) return failed(fileMessages.empty);
  const places = sheets
    .map((sheet) => ({ sheet, place: placeHeader(firstRows(sheet), layout) }))
    .toSorted((a, b) => (b.place?.named ?? 0) - (a.place?.named ?? 0));
  const [best] = places;
  if (!best?.place) return failed(noHeader(layout));
  const { sheet, place } = best;
  const result = matchHeader(textCells(sheet.rows[place.row] ?? [], 0), layout);
  return result.kind === 'failed' ? result : { ...result, kind: 'chosen', sheet, row: place.row };
}

function* firstRows({ rows }: Sheet): Generator<readonly string[], void> {
  for (const row of rows) yield textCells(row, 0);
}

/** The cells of a row as they would stand in a text file, at least `width` of them. */
function textCells(row: readonly SheetCell[], width: number): readonly string[] {
  const cells = row.map(textOf);
  while (cells.length < width) cells.push('');
  return cells;
}

function textOf(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? '#NUM!' : cell.toISOString().slice(0, 10);
}

function failed(message: string): Failed {
  return { kind: 'failed', message };
}
