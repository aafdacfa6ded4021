import { countText } from './number-text.ts';
import type { OpenedPoint } from './stop.ts';

/** One cell of the table beside a chart; `opens` where rows lie behind its figure. */
export type ChartCell = Readonly<{ text: string; opens: OpenedPoint | null }>;

/** The same figures as the chart, as rows and columns. The first cell of a row names it. */
export type ChartTable = Readonly<{
  columns: readonly string[];
  rows: readonly Readonly<{ key: string; cells: readonly ChartCell[] }>[];
}>;

/** A cell of words. */
export function textCell(text: string): ChartCell {
  return { text, opens: null };
}

/** A cell of a count; a missing one says so in words, for those who hear the table. */
export function countCell(count: number | null, opens: OpenedPoint | null = null): ChartCell {
  return count === null ? textCell('no figure') : { text: countText(count), opens };
}
