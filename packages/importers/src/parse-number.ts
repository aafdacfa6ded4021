import type { Refusal } from './cell-reader.ts';
import { cellMessages } from './messages.ts';
import { isEmptyWord, parseText } from './parse-text.ts';

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/** A number with a full stop for decimals and, maybe, commas between thousands. */
export function parseNumber(cell: string): number | null | Refusal {
  const text = parseText(cell);
  if (typeof text !== 'string') return text;
  if (isEmptyWord(text)) return null;
  if (!plainNumber.test(text) && !groupedNumber.test(text)) {
    return { message: cellMessages.notANumber(text) };
  }
  const value = Number(text.replaceAll(',', ''));
  return Number.isFinite(value) ? value : { message: cellMessages.hugeNumber };
}
