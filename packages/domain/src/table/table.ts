import { roundHalfUp } from '../sentence/number-words.ts';

/** What a column holds: words, a whole number, a percentage (0 to 100), a rate or a month. */
export type ColumnKind = 'text' | 'count' | 'percent' | 'rate' | 'month';

export type Column = Readonly<{ key: string; label: string; kind: ColumnKind }>;

/** The values of a row by column key, exact; null is nothing to show. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * The figures of a chart as a table to write as CSV. `name` names the file, in small letters with
 * hyphens; `title` is for the reader.
 */
export type Table = Readonly<{
  name: string;
  title: string;
  columns: readonly Column[];
  rows: readonly Row[];
}>;

/** The heading of a column in a file, which names the unit of a percentage: 'Share on time (%)'. */
export function fileHeading({ label, kind }: Column): string {
  return kind === 'percent' ? `${label} (%)` : label;
}

/** How many decimals the numbers of a column are shown with, on screen and in a file. */
const decimals: Readonly<Record<ColumnKind, number>> = {
  text: 0,
  count: 0,
  percent: 0,
  rate: 1,
  month: 0,
};

/**
 * A cell in a file: the number that the screen shows, without commas or unit, so that a spreadsheet
 * takes it for one. A month is written as 2024-04. Words that stand in place of a number stay.
 */
export function fileCell({ key, kind }: Column, row: Row): string | number | null {
  const value = row[key] ?? null;
  if (typeof value !== 'number') return value;
  const scale = 10 ** decimals[kind];
  return roundHalfUp(value * scale) / scale;
}
