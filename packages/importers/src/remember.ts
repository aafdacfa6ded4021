import type { CellReader } from './cell-reader.ts';

/** Enough for every day of 25 years; a column of all different text must not fill the memory. */
const mostRemembered = 10_000;

/**
 * The same reader, which reads each different cell once: a column of codes or days has few of
 * them, and they come again in every row. Refused cells are not remembered.
 */
export function remember(read: CellReader): CellReader {
  const remembered = new Map<string, string | number | null>();
  return (cell) => {
    const known = remembered.get(cell);
    if (known !== undefined) return known;
    const value = read(cell);
    const isRefused = value !== null && typeof value === 'object';
    if (!isRefused && remembered.size < mostRemembered) remembered.set(cell, value);
    return value;
  };
}
