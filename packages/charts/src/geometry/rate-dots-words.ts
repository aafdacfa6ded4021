import { type ChartTable, textCell } from './chart-table.ts';
import { rateText } from './number-text.ts';
import type { RateDotsData, RateDotsRow } from './rate-dots-data.ts';
import { capitalised } from './sentence-case.ts';

const NOT_ENOUGH = 'Not enough to say';

/** A row in words. */
export function rateDotsReading(
  { unit, names }: RateDotsData,
  { rate, reason, base }: RateDotsRow,
): string {
  const said = rate === null ? (reason ?? NOT_ENOUGH) : `${rateText(rate)} ${unit}`;
  return `${said}, ${names.base.toLowerCase()} ${base}`;
}

/** The figures of the chart as a table, in the order given. */
export function rateDotsTable({ rows, unit, names }: RateDotsData): ChartTable {
  return {
    columns: [names.row, capitalised(unit), names.base],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        textCell(row.label),
        {
          text: row.rate === null ? (row.reason ?? NOT_ENOUGH) : rateText(row.rate),
          opens: { series: 'rate', point: row.key },
        },
        textCell(row.base),
      ],
    })),
  };
}
