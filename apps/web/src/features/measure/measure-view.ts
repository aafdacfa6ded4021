import type { StockAheadPoint } from '@plumbline/charts/geometry/stock-data';
import type { TrendAim, TrendPoint } from '@plumbline/charts/geometry/trend-data';
import type {
  LevelChart,
  MeasureAim,
  MeasureMonth,
  MeasureView,
} from '@plumbline/contract/measure/measure-view';

const parts: Readonly<Record<string, string>> = {
  1: 'Prevention',
  2: 'Protection',
  3: 'Equality, diversity and inclusion',
};

/** Where a measure stands in the plan: 'Prevention · Recommendation 1.1 · 1.1.2a'. */
export function planPart(measure: string): string {
  const [part = '', recommendation = ''] = measure.split('.');
  const name = parts[part];
  if (name === undefined) return measure;
  return `${name} · Recommendation ${part}.${recommendation} · ${measure}`;
}

/** 'Dec', and 'Jan 2024' where the year is new to the reader; of a quarter 'Oct to Dec 2024'. */
export function axisLabel(month: string, label: string, isFirst: boolean): string {
  const quarter = /^(\p{L}{3})\p{L}* to (\p{L}{3})\p{L}* (\d{4})$/u.exec(label);
  if (quarter !== null) return `${quarter[1]} to ${quarter[2]} ${quarter[3]}`;
  const [name = '', year = ''] = label.split(' ');
  const short = name.slice(0, 3);
  return isFirst || month.endsWith('-01') ? `${short} ${year}` : short;
}

/** The months of a measure as a chart takes them. */
export function trendPoints(
  months: readonly MeasureMonth[],
  countsAnew = false,
): readonly TrendPoint[] {
  return months.map(({ month, label, value, text, made }, place) => ({
    key: month,
    label: axisLabel(month, label, place === 0),
    longLabel: label,
    value,
    text,
    base: made ?? undefined,
    begins: countsAnew && place > 0 && yearOf(month) !== yearOf(months[place - 1]?.month ?? month),
  }));
}

/** What figures are measured against, as a chart takes it. */
export function chartAim(aim: MeasureAim | null): TrendAim | null {
  if (aim === null) return null;
  if (aim.kind === 'band') return aim;
  const { value, text } = aim;
  return { kind: 'at-least', value, text };
}

/** The months ahead of a stock, as a chart takes them. */
export function aheadPoints({
  ahead,
}: LevelChart): Readonly<{ points: readonly StockAheadPoint[]; text: string }> | null {
  if (ahead === null) return null;
  return {
    text: ahead.text,
    points: ahead.months.map(({ month, label, ...rest }) => ({
      key: month,
      label: axisLabel(month, label, false),
      longLabel: label,
      ...rest,
    })),
  };
}

/** What the parts of a figure are called in the table beside a chart. */
export function madeName({ unit }: Pick<MeasureView, 'unit'>): string | undefined {
  return unit === 'count' ? undefined : 'Made of';
}

/** What a point is called in the table beside a chart; a month needs no word. */
export function pointName({ grain }: Pick<MeasureView, 'grain'>): string | undefined {
  return grain === 'quarter' ? 'Quarter' : undefined;
}

/** The calendar year that the financial year of a month begins in. */
function yearOf(month: string): number {
  return Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0);
}
