import type { Column } from '@plumbline/contract/source/layout';
import type { CellReader, Refusal } from './cell-reader.ts';
import { cellMessages } from './messages.ts';
import { isEmptyWord, parseText } from './parse-text.ts';
import { squash } from './squash.ts';

/** A file has few spellings of a code; a column of free text must not fill the memory. */
const mostRemembered = 1_000;

/** A reader of one of the codes of a column, which remembers the spellings it has met. */
export function codeReader(column: Column): CellReader {
  const codes = Object.keys(column.codes ?? {});
  const bySpelling = spellings(column);
  const remembered = new Map<string, string | null>();

  function look(cell: string): string | null | Refusal {
    const text = parseText(cell);
    if (typeof text !== 'string') return text;
    const code = bySpelling.get(squash(text));
    if (code !== undefined) return code;
    if (isEmptyWord(text)) return null;
    return column.otherText === 'keep' ? text : { message: cellMessages.notACode(text, codes) };
  }

  return (cell) => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const read = look(cell);
    const isValue = read === null || typeof read === 'string';
    if (isValue && remembered.size < mostRemembered) remembered.set(cell, read);
    return read;
  };
}

function spellings(column: Column): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const blank of column.blanks ?? []) found.set(squash(blank), null);
  for (const [code, aliases] of Object.entries(column.codes ?? {})) {
    for (const word of [code, ...aliases]) found.set(squash(word), code);
  }
  return found;
}
