/** A cell without a value: its formula failed, or was never calculated. Counted from 0. */
export type ErrorCell = Readonly<{ row: number; column: number; text: string }>;

/** How many rows and columns a sheet reaches to, and its cells without a value. */
export type SheetInspection = Readonly<{
  rows: number;
  columns: number;
  errors: readonly ErrorCell[];
}>;

/**
 * The opening tag of a row or a cell: what stands before its address, the address (a row's has
 * no letters), and what stands after it. No part can run past the next '<', so that the time
 * taken grows only as the length of the text does.
 */
const openingTag = /<(?:\w+:)?(?:row|c)\s((?:[^<>]*?\s)?)r=["']([A-Z]{0,4})(\d{1,9})["']([^<>]*)>/g;
const endOfCell = /<\/?(?:\w+:)?c[\s>]/;
const formula = /^<(?:\w+:)?f[\s>/]/;
const value = /<(?:\w+:)?v>([^<]+)</;
/** A formula has at most 8,192 characters; with its result the cell ends well before this. */
const longestCell = 50_000;

/**
 * Looks through the XML of a worksheet for what the reader of sheets does not tell: how far the
 * sheet reaches (empty cells left out), the errors that cells show, and, as '#CALC!', formulas
 * that were never calculated. The reader would leave both kinds of cell blank.
 */
export function inspectSheet(xml: string): SheetInspection {
  let rows = 0;
  let columns = 0;
  const errors: ErrorCell[] = [];
  for (const match of xml.matchAll(openingTag)) {
    const [tag, before = '', letters = '', digits, after = ''] = match;
    const row = Number(digits);
    rows = Math.max(rows, row);
    if (letters === '' || after.endsWith('/')) continue;
    const column = columnNumber(letters);
    columns = Math.max(columns, column);
    const text = errorIn(before + after, xml, match.index + tag.length);
    if (text !== undefined) errors.push({ row: row - 1, column: column - 1, text });
  }
  return { rows, columns, errors };
}

/** The error of the cell with these attributes, whose contents start at `start`. */
function errorIn(attributes: string, xml: string, start: number): string | undefined {
  const type = /\bt=["'](\w+)["']/.exec(attributes)?.[1] ?? 'n';
  // A formula may well result in empty text; in an empty number it cannot.
  const mayBeUncalculated = type === 'n' && formula.test(xml.slice(start, start + 30));
  if (type !== 'e' && !mayBeUncalculated) return undefined;
  const rest = xml.slice(start, start + longestCell);
  const text = value.exec(rest.slice(0, Math.max(0, rest.search(endOfCell))))?.[1];
  if (type === 'e') return text ?? '#N/A';
  return text === undefined ? '#CALC!' : undefined;
}

/** 'A' is 1, 'Z' is 26, 'AA' is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
