import { type ChartTable, countCell, textCell } from './chart-table.ts';
import { countText } from './number-text.ts';
import { capitalised } from './sentence-case.ts';
import {
  fewCategories,
  type StackedCategory,
  type StackedData,
  type StackedRow,
  stackedShares,
  stackedTotal,
} from './stacked-data.ts';

/** The row as readout and table name it. */
export function stackedHeading({ label, longLabel }: StackedRow): string {
  return longLabel ?? label;
}

/** One part of a row in words, always with its base: 'unsatisfactory 42 of 61 audits (69%)'. */
export function segmentReading(
  { categories, unit }: StackedData,
  row: StackedRow,
  category: StackedCategory,
): string {
  const total = stackedTotal(row);
  const index = categories.indexOf(category);
  const count = row.counts[index] ?? 0;
  const share = total === 0 ? '' : ` (${stackedShares(row)[index]})`;
  return `${category.name}: ${countText(count)} of ${countText(total)} ${unit}${share}`;
}

export type StackedTableManner = Readonly<{
  /** With `shares` every part also has its per cent, unless its row gives a reason not to. */
  figures: 'counts' | 'shares';
}>;

/** The figures of the chart as a table: parts, then the base. */
export function stackedTable(given: StackedData, { figures }: StackedTableManner): ChartTable {
  const data = fewCategories(given);
  const { categories } = data;
  const withShares = figures === 'shares';
  return {
    columns: [
      data.rowName,
      ...categories.flatMap(({ name }) => (withShares ? [name, `${name}, share`] : [name])),
      `All ${data.unit}`,
    ],
    rows: data.rows.map((row) => ({
      key: row.key,
      cells: [
        textCell(capitalised(stackedHeading(row))),
        ...categories.flatMap((category, index) => {
          const cell = partCell(row, category, index);
          return withShares ? [cell, textCell(partShare(row, index))] : [cell];
        }),
        countCell(stackedTotal(row), { series: 'all', point: row.key }),
      ],
    })),
  };
}

function partCell(row: StackedRow, { key }: StackedCategory, index: number) {
  return countCell(row.counts[index] ?? 0, { series: key, point: row.key });
}

function partShare(row: StackedRow, index: number): string {
  if (row.reason !== undefined) return row.reason;
  return stackedTotal(row) === 0 ? 'none to share' : (stackedShares(row)[index] ?? '');
}
