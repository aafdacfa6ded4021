import { type ChartTable, textCell } from './chart-table.ts';
import type { TrendData, TrendPoint } from './trend-data.ts';

/** A month in words: '96%, 446 of 465'. */
export function trendReading({ text, base }: TrendPoint): string {
  return base === undefined ? (text ?? NO_FIGURE) : `${text ?? NO_FIGURE}, ${base}`;
}

const NO_FIGURE = 'no figure';

/** What the table of a trend is made of. */
type TrendTableData = Pick<TrendData, 'points' | 'name' | 'baseName' | 'aim' | 'pointName'>;

/** The figures of the chart as a table, a row a month or a quarter. */
export function trendTable(data: TrendTableData): ChartTable {
  const { points, name, baseName, aim, pointName = 'Month' } = data;
  const withBase = baseName !== undefined && points.some(({ base }) => base !== undefined);
  return {
    columns: [
      pointName,
      name,
      ...(withBase ? [baseName] : []),
      ...(aim === null ? [] : ['Measured against']),
    ],
    rows: points.map((point) => ({
      key: point.key,
      cells: [
        textCell(point.longLabel),
        point.value === null
          ? textCell(NO_FIGURE)
          : { text: point.text ?? '', opens: { series: 'figure', point: point.key } },
        ...(withBase ? [textCell(point.base ?? '')] : []),
        ...(aim === null ? [] : [textCell(aim.text)]),
      ],
    })),
  };
}
