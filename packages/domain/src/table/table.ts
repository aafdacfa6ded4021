import type { Unit } from '../measure/definition.ts';
import { roundHalfUp } from '../sentence/number-words.ts';

/** What a column holds: words, a month, or a figure in the unit of a measure. */
export type ColumnKind = 'text' | 'month' | Unit;

export type Column = Readonly<{ key: string; label: string; kind: ColumnKind }>;

/** The values of a row by column key, exact; null is nothing to show. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * The figures of a chart or a page as a table to write to a file. `name` names the file, in small
 * letters with hyphens; `title` is for the reader, and so are `notes`: what the figures say, whose
 * they are and from when, a sentence each.
 */
export type Table = Readonly<{
  name: string;
  title: string;
  notes: readonly string[];
  columns: readonly Column[];
  rows: readonly Row[];
}>;

/** The heading of a column in a file, which names the unit where it has one: 'Share on time (%)'. */
export function fileHeading({ label, kind }: Column): string {
  switch (kind) {
    case 'percent':
      return `${label} (%)`;
    case 'points':
      return `${label} (percentage points)`;
    case 'days':
      return `${label} (days)`;
    default:
      return label;
  }
}

/** How many decimals the numbers of a column are shown with, on screen and in a file. */
const decimals: Readonly<Record<ColumnKind, number>> = {
  text: 0,
  count: 0,
  percent: 0,
  rate: 1,
  days: 0,
  ratio: 2,
  points: 0,
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
