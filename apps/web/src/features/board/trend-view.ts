import type { TrendAim, TrendData } from '@plumbline/charts/geometry/trend-data';
import type { BoardMeasure, TrendMonth } from '@plumbline/contract/board/board-view';

/** The months of a measure from its first figure on, against its target or its band. */
export function trendData(measure: BoardMeasure): TrendData {
  const { spark, unit, name } = measure;
  const begins = spark.findIndex(({ value }) => value !== null);
  const known = begins < 0 ? [] : spark.slice(begins);
  return {
    points: known.map((month, index) => ({
      key: month.month,
      label: axisLabel(month, index),
      longLabel: month.label,
      value: month.value,
      text: month.text,
      begins: countsAnew(measure) && month.month.endsWith(isQuarter(month) ? '-06' : '-04'),
    })),
    unit,
    aim: aimWords(measure),
    name,
    pointName: known.some(isQuarter) ? 'Quarter' : 'Month',
  };
}

/** A quarter is named by its months: 'October to December 2024'. */
function isQuarter({ label }: TrendMonth): boolean {
  return label.includes(' to ');
}

/** A share of the year so far starts again with the financial year. */
function countsAnew({ timeBasis, unit }: BoardMeasure): boolean {
  return timeBasis === 'cumulative' && unit === 'percent';
}

/** 'Dec' or 'Oct to Dec', and 'Jan 2024' where the year is new to the reader. */
function axisLabel(month: TrendMonth, index: number): string {
  const words = month.label.split(' ');
  const names = words.slice(0, -1).map((word) => word.slice(0, 3));
  const isNew = index === 0 || month.month.endsWith(isQuarter(month) ? '-03' : '-01');
  return [...names, ...(isNew ? words.slice(-1) : [])].join(' ');
}

/** A level to stay under is drawn as one to reach: its words say which it is. */
function aimWords({ aim }: BoardMeasure): TrendAim | null {
  if (aim === null || aim.kind === 'band') return aim;
  return { kind: 'at-least', value: aim.value, text: aim.text };
}

/** What a chart of the months is called. */
export function trendTitle({ shortName, spark }: BoardMeasure): string {
  const span = spark.some(isQuarter) ? 'quarter' : 'month';
  return `${shortName}, ${span} by ${span}`;
}
