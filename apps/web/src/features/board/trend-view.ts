import type { TrendAim, TrendData } from '@plumbline/charts/geometry/trend-data';
import type { BoardMeasure, TrendMonth } from '@plumbline/contract/board/board-view';
import { formatCount, formatPercent, formatRate } from '@plumbline/domain/sentence/number-words';

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
      base: baseWords(month, unit),
      begins: countsAnew(measure) && month.month.endsWith('-04'),
    })),
    unit,
    aim: aimWords(measure),
    name,
    baseName: baseNames[unit],
  };
}

/** A share of the year so far starts again with the financial year. */
function countsAnew({ timeBasis, unit }: BoardMeasure): boolean {
  return timeBasis === 'cumulative' && unit === 'percent';
}

/** 'Dec', and 'Jan 2024' where the year is new to the reader. */
function axisLabel({ label, month }: TrendMonth, index: number): string {
  const [name = '', year = ''] = label.split(' ');
  const short = name.slice(0, 3);
  return index === 0 || month.endsWith('-01') ? `${short} ${year}` : short;
}

const baseNames: Readonly<Record<BoardMeasure['unit'], string | undefined>> = {
  percent: 'Made of',
  rate: 'Made of',
  count: undefined,
};

function baseWords(
  { numerator, base }: TrendMonth,
  unit: BoardMeasure['unit'],
): string | undefined {
  if (numerator === null || base === null) return undefined;
  return unit === 'rate'
    ? `${formatCount(numerator)} over ${formatRate(base)} months`
    : `${formatCount(numerator)} of ${formatCount(base)}`;
}

function aimWords({ aim, unit }: BoardMeasure): TrendAim | null {
  const print = unit === 'percent' ? formatPercent : unit === 'rate' ? formatRate : formatCount;
  if (aim === null) return null;
  if (aim.kind === 'at-least') return { ...aim, text: `On plan from ${print(aim.value)}` };
  return { ...aim, text: `Agreed band ${print(aim.low)} to ${print(aim.high)}` };
}

/** What a chart of the months is called. */
export function trendTitle({ shortName }: BoardMeasure): string {
  return `${shortName}, month by month`;
}
