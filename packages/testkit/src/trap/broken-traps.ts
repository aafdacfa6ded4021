import { csvLine, plainCsv } from '../csv-text.ts';
import { encodeText } from '../encode-text.ts';
import { type AuditCells, auditColumns } from '../source-columns.ts';
import { brokenFile, type TrapFile } from './trap-file.ts';
import { ordinaryRows } from './trap-row.ts';

/** Files that cannot be read at all, and what their reasons must say. */
export function brokenTraps(): readonly TrapFile[] {
  return [
    missingColumnTrap(),
    noHeaderTrap(),
    emptyFileTrap(),
    cutOffTrap(),
    openQuoteTrap(),
    ...wrongTypeTraps(),
  ];
}

/** An export without its outcome column. */
export function missingColumnTrap(): TrapFile {
  const columns = auditColumns.filter((column) => column !== 'outcome');
  return brokenFile('missing column.csv', utf8(table(columns)), 'outcome');
}

/** Rows at once, with no line of column names. */
export function noHeaderTrap(): TrapFile {
  const text = table(auditColumns);
  return brokenFile('no header.csv', utf8(text.slice(text.indexOf('\n') + 1)), 'column names');
}

/** A file of no bytes. */
export function emptyFileTrap(): TrapFile {
  return brokenFile('empty.csv', new Uint8Array(), 'empty');
}

/** A file that stops in the middle of its last row. */
export function cutOffTrap(): TrapFile {
  const text = table(auditColumns);
  return brokenFile('cut off.csv', utf8(text.slice(0, text.length - 60)), 'cut off');
}

/** A file that stops inside quotation marks. */
export function openQuoteTrap(): TrapFile {
  const text = `${table(auditColumns)}TRAP-07,"EXP-100`;
  return brokenFile('cut off in quotes.csv', utf8(text), 'cut off');
}

/** Files of another type under the name of an export, by their first bytes. */
export function wrongTypeTraps(): readonly TrapFile[] {
  const olderExcel = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return [
    brokenFile('older excel.csv', padded(olderExcel), 'older Excel'),
    brokenFile('picture.csv', padded(picture), 'not a table'),
    brokenFile('document.csv', utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), 'PDF'),
    brokenFile(
      'web page.csv',
      utf8(
        '<!DOCTYPE html>\n<html><body><table><tr><td>audit_id</td></tr></table></body></html>\n',
      ),
      'web page',
    ),
  ];
}

function table(columns: readonly (keyof AuditCells)[]): string {
  const rows = ordinaryRows().map(({ cells }) => columns.map((column) => cells[column]));
  return [columns, ...rows].map((cells) => csvLine(cells, plainCsv)).join('');
}

function utf8(text: string): Uint8Array {
  return encodeText(text, 'utf-8');
}

function padded(signature: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(512);
  bytes.set(signature);
  return bytes;
}
