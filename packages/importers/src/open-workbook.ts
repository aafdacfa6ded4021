import { type ErrorCell, inspectSheet } from './inspect-sheet.ts';
import { fileMessages } from './messages.ts';
import { inMegabytes, type ReadLimits } from './read-limits.ts';
import { sheetPaths } from './sheet-paths.ts';
import { readSheets, type Sheet, type SheetCell, type SheetReader } from './sheet-reader.ts';
import { unpackEntry } from './unpack-entry.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

export type Workbook =
  | Readonly<{ kind: 'sheets'; sheets: readonly Sheet[] }>
  | Readonly<{ kind: 'failed'; message: string }>;

/** The most cells of a sheet: its rows times its columns. */
const mostCells = 10_000_000;
const mostEntries = 5_000;
const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';

/** Files in a zip that tell what else the zip is, if it is not an XLSX workbook. */
const otherDocuments: readonly (readonly [path: string, message: string])[] = [
  ['xl/workbook.bin', fileMessages.binaryExcel],
  ['content.xml', fileMessages.openDocument],
  ['word/document.xml', fileMessages.notATable('a Word document')],
  ['ppt/presentation.xml', fileMessages.notATable('a PowerPoint file')],
];

/**
 * Opens a zip as an XLSX workbook. What it would unpack to, and how far its sheets reach, is
 * judged before anything is read whole. Cells whose formula failed hold the error they show.
 */
export async function openWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  limits: Pick<ReadLimits, 'unpacked'>,
  read: SheetReader = readSheets,
): Promise<Workbook> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return failed(fileMessages.damagedWorkbook);
  const refusal = refuseZip(entries, limits.unpacked);
  if (refusal !== undefined) return failed(refusal);
  const errors = await inspectSheets(bytes, entries);
  if (errors.kind === 'failed') return errors;
  try {
    const sheets = await read(bytes);
    return { kind: 'sheets', sheets: sheets.map((s, index) => withErrors(s, errors.cells[index])) };
  } catch {
    return failed(fileMessages.damagedWorkbook);
  }
}

function refuseZip(entries: readonly ZipEntry[], most: number): string | undefined {
  const paths = new Set(entries.map(({ path }) => path));
  if (!paths.has(workbookPath)) {
    const other = otherDocuments.find(([path]) => paths.has(path));
    return other?.[1] ?? fileMessages.zipFolder;
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const tooLarge = unpacked > most || entries.length > mostEntries;
  return tooLarge ? fileMessages.unpacksTooLarge(inMegabytes(most)) : undefined;
}

type Inspected =
  | Readonly<{ kind: 'inspected'; cells: readonly (readonly ErrorCell[])[] }>
  | Readonly<{ kind: 'failed'; message: string }>;

async function inspectSheets(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Inspected> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const text = async (path: string): Promise<string | undefined> => {
    const entry = byPath.get(path);
    const unpacked = entry && (await unpackEntry(bytes, entry));
    return unpacked && new TextDecoder().decode(unpacked);
  };
  const workbook = await text(workbookPath);
  const relations = await text(relationsPath);
  if (workbook === undefined || relations === undefined)
    return failed(fileMessages.damagedWorkbook);
  const cells: (readonly ErrorCell[])[] = [];
  for (const path of sheetPaths(workbook, relations)) {
    const xml = await text(path);
    if (xml === undefined) return failed(fileMessages.damagedWorkbook);
    const { rows, columns, errors } = inspectSheet(xml);
    if (rows * Math.max(1, columns) > mostCells) return failed(fileMessages.sheetTooLarge);
    cells.push(errors);
  }
  return { kind: 'inspected', cells };
}

function withErrors(sheet: Sheet, errors: readonly ErrorCell[] = []): Sheet {
  if (errors.length === 0) return sheet;
  const rows: SheetCell[][] = sheet.rows.map((row) => [...row]);
  for (const { row, column, text } of errors) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = text;
  }
  return { ...sheet, rows };
}

function failed(message: string): Readonly<{ kind: 'failed'; message: string }> {
  return { kind: 'failed', message };
}
