import type { Box } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { type KeyItem, type KeyRow, keyRow } from './key-row.ts';
import { type MonthBarsData, type MonthBarsPoint, monthBarsNames } from './month-bars-data.ts';
import { monthBarsHeading, monthBarsReading } from './month-bars-words.ts';
import { monthNames } from './month-places.ts';
import { countText } from './number-text.ts';
import { type Axis, type Band, bands, countAxis, type Tick, tickRoom } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, Stop, StopGrid } from './stop.ts';
import { textWidth } from './text-width.ts';
import { LABEL } from './type-sizes.ts';

export type MonthBar = Readonly<{
  key: string;
  bar: Box;
  state: 'complete' | 'unfinished';
  /** The figure above the bar, where it fits. */
  text: Readonly<{ x: number; y: number; text: string }> | null;
}>;

/** Last year's figure as a short level mark across the month. */
export type MonthMark = Readonly<{ key: string; x1: number; x2: number; y: number }>;

export type MonthBarsLayout = ChartLayout &
  Readonly<{
    plot: Box;
    countAxis: Axis;
    monthTicks: readonly Tick[];
    bars: readonly MonthBar[];
    marks: readonly MonthMark[];
    key: KeyRow;
  }>;

/** Where the bars of a year and the marks of the year before stand. */
export function monthBarsLayout(data: MonthBarsData, size: ChartSize): MonthBarsLayout {
  const { width } = size;
  const { points } = data;
  const key = keyRow(keyItems(data), width);
  const height = size.height ?? (width < 480 ? 250 : 290) + key.height;
  const bottom = height - 30;
  const top = key.height + 26;
  const axis = countAxis(largest(points), { from: bottom, to: top });
  const left = tickRoom(axis);
  const plot = { x: left, y: top, width: Math.max(40, width - left - 6), height: bottom - top };
  const months = bands(points.length, { from: plot.x, to: plot.x + plot.width }, 0.3);
  const placed = points.map((point, index) => placeMonth(point, months[index], axis));
  return {
    width,
    height,
    plot,
    countAxis: axis,
    monthTicks: spreadTicks(
      monthNames(
        points,
        months.map(({ centre }) => centre),
      ),
      width,
    ),
    bars: placed.flatMap(({ bar }) => (bar === null ? [] : [bar])),
    marks: placed.flatMap(({ mark }) => (mark === null ? [] : [mark])),
    key,
    stops: stopsOf(data, placed),
    runs: 'across',
    resting: restingCursor(points),
  };
}

function keyItems(data: MonthBarsData): readonly KeyItem[] {
  const names = monthBarsNames(data);
  const { points } = data;
  const shown: readonly (KeyItem & { when: boolean })[] = [
    { swatch: 'bar', text: names.done, when: points.some(({ done }) => done !== null) },
    {
      swatch: 'unfinished',
      text: 'Unfinished month',
      when: points.some(({ done, state }) => done !== null && state === 'unfinished'),
    },
    { swatch: 'mark', text: names.lastYear, when: points.some((point) => point.lastYear !== null) },
  ];
  return shown.filter(({ when }) => when).map(({ swatch, text }) => ({ swatch, text }));
}

function largest(points: readonly MonthBarsPoint[]): number {
  return Math.max(0, ...points.flatMap(({ done, lastYear }) => [done ?? 0, lastYear ?? 0]));
}

type PlacedMonth = Readonly<{ bar: MonthBar | null; mark: MonthMark | null }>;

/** The mark reaches a little beyond its bar, so that it shows against it. */
const MARK_OVERHANG = 3;

function placeMonth(point: MonthBarsPoint, band: Band | undefined, axis: Axis): PlacedMonth {
  if (band === undefined) return { bar: null, mark: null };
  const markY = point.lastYear === null ? null : axis.at(point.lastYear);
  const mark = markY === null ? null : markOf(point.key, band, markY);
  if (point.done === null) return { bar: null, mark };
  const barTop = axis.at(point.done);
  const bar = { x: band.start, y: barTop, width: band.width, height: axis.at(0) - barTop };
  const state = point.state === 'unfinished' ? 'unfinished' : 'complete';
  const text = countText(point.done);
  const fits = textWidth(text, LABEL) <= band.width * 1.4;
  const at = { x: band.centre, y: figureBaseline(barTop, markY), text };
  return { bar: { key: point.key, bar, state, text: fits ? at : null }, mark };
}

function markOf(key: string, band: Band, y: number): MonthMark {
  return { key, x1: band.start - MARK_OVERHANG, x2: band.start + band.width + MARK_OVERHANG, y };
}

/** Above the bar, and above last year's mark too where that would run through the figure. */
function figureBaseline(barTop: number, markY: number | null): number {
  const figureHeight = 20;
  const collides = markY !== null && markY <= barTop + 1 && markY > barTop - figureHeight;
  return (collides ? markY : barTop) - 6;
}

function stopsOf(data: MonthBarsData, placed: readonly PlacedMonth[]): StopGrid {
  const bars = data.points.map((point, index): Stop | null => {
    const bar = placed[index]?.bar ?? null;
    if (bar === null) return null;
    return {
      x: bar.bar.x + bar.bar.width / 2,
      y: bar.bar.y,
      box: bar.bar,
      heading: monthBarsHeading(point),
      reading: monthBarsReading(data, point, 'done'),
      opens: { series: 'done', point: point.key },
    };
  });
  const marks = data.points.map((point, index): Stop | null => {
    const mark = placed[index]?.mark ?? null;
    if (mark === null) return null;
    return {
      x: (mark.x1 + mark.x2) / 2,
      y: mark.y,
      box: { x: mark.x1, y: mark.y - 2, width: mark.x2 - mark.x1, height: 4 },
      heading: monthBarsHeading(point),
      reading: monthBarsReading(data, point, 'lastYear'),
      opens: { series: 'lastYear', point: point.key },
    };
  });
  return [bars, marks].filter((row) => row.some((stop) => stop !== null));
}

function restingCursor(points: readonly MonthBarsPoint[]) {
  const last = points.findLastIndex(({ done, state }) => done !== null && state === 'complete');
  return last < 0 ? null : { series: 0, point: last };
}
