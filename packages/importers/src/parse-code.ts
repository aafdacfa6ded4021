import type { Column } from '@plumbline/contract/source/layout';
import type { CellReader } from './cell-reader.ts';
import { cellMessages } from './messages.ts';
import { isEmptyWord, parseText } from './parse-text.ts';
import { remember } from './remember.ts';
import { squash } from './squash.ts';

/** A reader of the codes of a column, by any of their spellings. */
export function codeReader(column: Column): CellReader {
  const codes = Object.keys(column.codes ?? {});
  const bySpelling = spellings(column);
  return remember((cell) => {
    const text = parseText(cell);
    if (typeof text !== 'string') return text;
    const code = bySpelling.get(squash(text));
    if (code !== undefined) return code;
    if (isEmptyWord(text)) return null;
    return column.otherText === 'keep' ? text : { message: cellMessages.notACode(text, codes) };
  });
}

function spellings(column: Column): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const blank of column.blanks ?? []) found.set(squash(blank), null);
  for (const [code, aliases] of Object.entries(column.codes ?? {})) {
    for (const word of [code, ...aliases]) found.set(squash(word), code);
  }
  return found;
}
