import { formatDecimal } from '@plumbline/domain/sentence/number-words';
import { withUnit } from '@plumbline/domain/sentence/with-unit';
import { type ChartTable, textCell } from './chart-table.ts';
import { possibleStock, type StockAheadPoint, type StockData } from './stock-data.ts';
import { trendReading, trendTable } from './trend-words.ts';

/** The last month with a figure also says how many are to go. */
export function stockReading(data: StockData, index: number): string {
  const point = data.points[index];
  if (point === undefined) return '';
  const last = data.points.findLastIndex(({ value }) => value !== null);
  const read = trendReading(point);
  return index === last && data.toGo !== null ? `${read}, ${data.toGo}` : read;
}

/** A month ahead in words: 'about 88%, between 85% and 91%, if it goes on as it was'. */
export function aheadReading({ unit }: StockData, point: StockAheadPoint): string {
  const decimals = unit === 'ratio' ? 2 : unit === 'rate' ? 1 : 0;
  const text = (value: number) =>
    withUnit(formatDecimal(possibleStock(unit, value), decimals), unit);
  const range = `between ${text(point.low)} and ${text(point.high)}`;
  return `about ${text(point.value)}, ${range}, if it goes on as it was`;
}

/** A month that has not come, as it is named. */
export function aheadHeading({ longLabel }: StockAheadPoint): string {
  return `${longLabel}, a guess`;
}

/** The figures of the chart as a table: months that were, then months ahead. */
export function stockTable(data: StockData): ChartTable {
  const table = trendTable(data);
  const ahead = data.ahead?.points ?? [];
  const blanks = table.columns.slice(2).map(() => textCell(''));
  return {
    columns: table.columns,
    rows: [
      ...table.rows,
      ...ahead.map((point) => ({
        key: point.key,
        cells: [
          textCell(aheadHeading(point)),
          textCell(aheadReading(data, point)),
          ...(data.aim === null ? blanks : [...blanks.slice(1), textCell(data.aim.text)]),
        ],
      })),
    ],
  };
}
