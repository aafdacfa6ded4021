import { unguardFormula } from '@plumbline/contract/source/formula-guard';
import type { Refusal } from './cell-reader.ts';
import { cellMessages } from './messages.ts';

const longestCell = 10_000;
const space = 0x20;
const apostrophe = 0x27;

/** What Excel shows in a cell whose formula failed; also what it writes into a CSV file. */
const formulaErrors: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/**
 * The text of a cell without the white space around it; every run of line breaks, tabs and
 * non-breaking spaces is one plain space, and marks that cannot be seen are dropped. First of all
 * the apostrophe is taken back that keeps a spreadsheet from running a cell, exactly where our own
 * files put it, so that a cell reads the same from them as from where it came. Null when nothing is
 * left. Refused are text that is too long, characters that could not be decoded, control characters
 * and a formula's error.
 */
export function parseText(cell: string): string | null | Refusal {
  if (isPlain(cell)) return cell;
  const bare = unguardFormula(cell);
  if (bare.length > longestCell) return { message: cellMessages.tooLong(longestCell) };
  const text = bare
    .replaceAll(/[\t\r\n\u00a0\u2007\u202f]+/g, ' ')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .trim();
  if (text === '') return null;
  if (text.includes('\ufffd')) return { message: cellMessages.notText };
  if (/\p{Cc}/u.test(text)) return { message: cellMessages.control };
  if (formulaErrors.has(text)) return { message: cellMessages.formulaError(text) };
  return text;
}

/** Whether text needs no second look, which is so for nearly every cell of a file. */
function isPlain(cell: string): boolean {
  const { length } = cell;
  if (length === 0 || length > longestCell) return false;
  const first = cell.charCodeAt(0);
  if (first <= 0x23 || first === apostrophe || cell.charCodeAt(length - 1) === space) return false;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    if (code < space || (code > 0x7e && (code <= 0xa0 || code >= 0x2000))) return false;
  }
  return true;
}

/** Databases write NULL for nothing. Only text is allowed to be called Null. */
export function isEmptyWord(text: string): boolean {
  return text.length === 4 && text.toUpperCase() === 'NULL';
}
