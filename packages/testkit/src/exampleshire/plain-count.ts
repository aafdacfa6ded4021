import type { ImportFile } from './imports.ts';
import { initialFirst, officers, surnameFirst } from './officers.ts';
import { teams } from './teams.ts';

/**
 * A plain count over the files themselves, for holding the product's figures against. It shares no
 * code with what made the files nor with what imports them, and knows only ASCII: the one column
 * with other letters is not counted.
 */

/** A row of a file by header. Dates are ISO; teams and officers are ids. */
export type PlainRow = Readonly<Record<string, string>>;

/** A file with its rows, in its order. */
export type PlainFile = ImportFile & Readonly<{ rows: readonly PlainRow[] }>;

/** Reads the rows of a file. */
export function plainFile(file: ImportFile): PlainFile {
  const [header = [], ...records] = plainTable(asciiText(file.bytes));
  const rows = records.map((cells) =>
    Object.fromEntries(
      header.map((column, index) => [column, plainCell(column, cells[index] ?? '')]),
    ),
  );
  return { ...file, rows };
}

/**
 * The rows of a source held once the given files were imported in turn: the last version of each
 * row, without those a later file withdrew by leaving them out of the days it declares.
 */
export function heldRows(
  files: readonly PlainFile[],
  source: ImportFile['source'],
): readonly PlainRow[] {
  const held = new Map<string, PlainRow>();
  for (const file of files.filter((one) => one.source === source)) {
    const rows = new Map(file.rows.map((row) => [keyOf(row), row]));
    for (const [key, row] of held) {
      if (file.withdrawMissing && isDeclared(file, row) && !rows.has(key)) held.delete(key);
    }
    for (const [key, row] of rows) held.set(key, row);
  }
  return [...held.values()];
}

/** Whether a row is a completed audit that counts. */
export function isCounted(row: PlainRow): boolean {
  return (
    row.activity_type === 'audit' && row.origin !== 'follow-up' && (row.date_completed ?? '') !== ''
  );
}

/** The counted rows completed from one day to another, both included. */
export function countedBetween(
  rows: readonly PlainRow[],
  from: string,
  to: string,
): readonly PlainRow[] {
  return rows.filter((row) => {
    const completed = row.date_completed ?? '';
    return isCounted(row) && completed >= from && completed <= to;
  });
}

function keyOf(row: PlainRow): string {
  return row.audit_id ?? row.schedule_id ?? '';
}

function isDeclared(file: ImportFile, row: PlainRow): boolean {
  const day = row.date_completed || row.date_due || row.created_at || '';
  return day >= file.declaredFrom && day <= file.declaredTo;
}

function asciiText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : '?'))
    .join('')
    .replace(/^\?{3}/, '');
}

function plainTable(text: string): readonly (readonly string[])[] {
  const delimiter = text.startsWith('audit_id;') ? ';' : ',';
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => plainCells(line, delimiter));
}

/** Splits at delimiters outside quotation marks; no cell has a line break. */
function plainCells(line: string, delimiter: string): readonly string[] {
  const cells = [''];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells;
}

function plainCell(column: string, cell: string): string {
  if (column === 'team_id') return idOf(cell, teamNames);
  if (column === 'officer_id') return idOf(cell, officerNames);
  const slashed = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell);
  return slashed ? `${slashed[3]}-${slashed[2]}-${slashed[1]}` : cell;
}

const teamNames = teams.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
const officerNames = officers.map((officer) => ({
  id: officer.id,
  names: [initialFirst(officer), surnameFirst(officer)],
}));

function idOf(
  cell: string,
  known: readonly Readonly<{ id: string; names: readonly string[] }>[],
): string {
  return known.find(({ names }) => names.includes(cell))?.id ?? cell;
}
