import { type ChartTable, countCell, textCell } from './chart-table.ts';
import { type MonthBarsData, type MonthBarsPoint, monthBarsNames } from './month-bars-data.ts';
import { countText } from './number-text.ts';

/** The month as the readout names it. */
export function monthBarsHeading({ longLabel, state }: MonthBarsPoint): string {
  return state === 'unfinished' ? `${longLabel}, unfinished` : longLabel;
}

/** Both figures of a month in words, the one under the cursor first. */
export function monthBarsReading(
  { unit }: MonthBarsData,
  { done, lastYear, state }: MonthBarsPoint,
  first: 'done' | 'lastYear',
): string {
  const soFar = state === 'unfinished' ? ' so far' : '';
  const thisYear = done === null ? [] : [`${countText(done)} ${unit}${soFar}`];
  const before = lastYear === null ? [] : [`${countText(lastYear)} the same month last year`];
  return (first === 'done' ? [...thisYear, ...before] : [...before, ...thisYear]).join(', ');
}

/** The figures of the chart as a table, a row a month. */
export function monthBarsTable(data: MonthBarsData): ChartTable {
  const names = monthBarsNames(data);
  return {
    columns: ['Month', names.done, names.lastYear],
    rows: data.points.map((point) => ({
      key: point.key,
      cells: [
        textCell(monthBarsHeading(point)),
        point.state === 'ahead'
          ? textCell('not yet')
          : countCell(point.done, { series: 'done', point: point.key }),
        countCell(point.lastYear, { series: 'lastYear', point: point.key }),
      ],
    })),
  };
}
