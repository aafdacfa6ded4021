import { isMonth, months } from '../period/month.ts';
import { formatCount, formatPercent, formatRate } from '../sentence/number-words.ts';

/** What a column holds: words, a whole number, a percentage (0 to 100), a rate or a month. */
export type ColumnKind = 'text' | 'count' | 'percent' | 'rate' | 'month';

export type Column = Readonly<{ key: string; label: string; kind: ColumnKind }>;

/** The values of a row by column key, exact; null is nothing to show. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * The figures of a chart as a table: what stands beside the chart and what is written as CSV.
 * `name` names the file, in small letters with hyphens; `title` is for the reader.
 */
export type Table = Readonly<{
  name: string;
  title: string;
  columns: readonly Column[];
  rows: readonly Row[];
}>;

/** A cell as a reader sees it: '1,000', '93%', '5.6', 'December 2024'; '' where there is nothing. */
export function cellText(column: Column, row: Row): string {
  const value = row[column.key] ?? null;
  if (value === null) return '';
  if (typeof value === 'string') {
    return column.kind === 'month' && isMonth(value) ? months.label(value) : value;
  }
  switch (column.kind) {
    case 'percent':
      return formatPercent(value);
    case 'rate':
      return formatRate(value);
    default:
      return formatCount(value);
  }
}
