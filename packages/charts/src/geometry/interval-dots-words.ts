import { type ChartCell, type ChartTable, textCell } from './chart-table.ts';
import type { IntervalData, IntervalPoint } from './interval-dots-data.ts';

const NO_FIGURE = 'no figure';

/** A point in words: '72%, between 66% and 78%, 218 of 302'; one without a figure says why. */
export function intervalReading({ value, text, rangeText, base, reason }: IntervalPoint): string {
  const said = value === null ? [reason ?? NO_FIGURE] : [text ?? '', rangeText];
  return [...said, base].filter((part) => part !== null && part !== undefined).join(', ');
}

/** The figures of the chart as a table, a row a point. */
export function intervalTable(data: IntervalData): ChartTable {
  const { points, name, baseName, aim, pointName = 'Month' } = data;
  const withBase = baseName !== undefined && points.some(({ base }) => base !== undefined);
  return {
    columns: [
      pointName,
      name,
      'Likely range',
      ...(withBase ? [baseName] : []),
      ...(aim === null ? [] : ['Measured against']),
    ],
    rows: points.map((point) => ({
      key: point.key,
      cells: [
        textCell(point.longLabel),
        figureCell(point),
        textCell(point.value === null ? '' : (point.rangeText ?? 'no range')),
        ...(withBase ? [textCell(point.base ?? '')] : []),
        ...(aim === null ? [] : [textCell(aim.text)]),
      ],
    })),
  };
}

function figureCell({ key, value, text, reason }: IntervalPoint): ChartCell {
  if (value === null) return textCell(reason ?? NO_FIGURE);
  return { text: text ?? '', opens: { series: 'figure', point: key } };
}
