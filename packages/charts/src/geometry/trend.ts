import { type AimPlace, aimPlace, aimValues, aimWords } from './aim-place.ts';
import type { Box, Point } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import { labelLine, labelSize, type PlacedLabel, wrapLines } from './label.ts';
import { measureAxis } from './measure-axis.ts';
import { monthLine, placedMonths } from './month-line.ts';
import { monthNames, monthPlaces } from './month-ticks.ts';
import { type Axis, type Tick, tickRoom } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, Stop } from './stop.ts';
import type { TrendData, TrendPoint } from './trend-data.ts';
import { trendReading } from './trend-words.ts';

export type TrendLayout = ChartLayout &
  Readonly<{
    plot: Box;
    axis: Axis;
    monthTicks: readonly Tick[];
    line: string | null;
    /** A dot for every month: figures are of months, the line only leads the eye. */
    dots: readonly Point[];
    latest: Point | null;
    aim: AimPlace;
    labels: readonly PlacedLabel[];
  }>;

/** A measure's months in order, on an axis that also holds what they are measured against. */
export function trendLayout(data: TrendData, { width, height = 260 }: ChartSize): TrendLayout {
  const { points, aim } = data;
  const { plot, axis } = frameOf(data, width, height);
  const months = monthPlaces(points.length, plot);
  const placed = placedMonths(points, months.xs, axis);
  const last = placed.findLastIndex((point) => point !== null);
  return {
    width,
    height,
    plot,
    axis,
    monthTicks: spreadTicks(monthNames(points, months.xs), width),
    line: monthLine(points, placed),
    dots: placed.flatMap((point) => (point === null ? [] : [point])),
    latest: placed[last] ?? null,
    aim: aimPlace(aim, plot, axis),
    labels: endLabels(endWords(data, axis, width), {
      lineEnd: plot.x + plot.width,
      x: plot.x + plot.width + 10,
      from: plot.y - 14,
      to: plot.y + plot.height + 10,
    }),
    stops: [points.map((point, index) => stopOf(point, placed[index] ?? null))],
    runs: 'across',
    resting: last < 0 ? null : { series: 0, point: last },
  };
}

function frameOf(data: TrendData, width: number, height: number) {
  const top = 16;
  const bottom = height - 30;
  const axis = axisFor(data, bottom, top);
  const left = tickRoom(axis);
  const words = endWords(data, axis, width).map(({ lines }) => labelSize(lines).width);
  const right = width - Math.max(0, ...words) - 12;
  const plot = { x: left, y: top, width: Math.max(40, right - left), height: bottom - top };
  return { plot, axis };
}

/** The figures and what they are measured against; counts and rates also show how far from none. */
function axisFor({ points, unit, aim }: TrendData, from: number, to: number): Axis {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  return measureAxis(unit, [...values, ...aimValues(aim)], { from, to });
}

/** What the lines are, at their ends: the latest figure and what it is measured against. */
function endWords({ points, aim }: TrendData, axis: Axis, width: number): readonly EndLabel[] {
  const room = width < 480 ? 84 : 150;
  const last = points.findLast(({ value }) => value !== null);
  const latest =
    last?.value == null
      ? []
      : [{ at: axis.at(last.value), lines: [labelLine(last.text ?? '', 'main', 'bold')] }];
  return [...latest, ...aimWords(aim, axis)].map(({ at, lines }) => ({
    at,
    lines: wrapLines(lines, room),
  }));
}

function stopOf(point: TrendPoint, at: Point | null): Stop | null {
  if (at === null) return null;
  return {
    ...at,
    box: null,
    heading: point.longLabel,
    reading: trendReading(point),
    opens: { series: 'figure', point: point.key },
  };
}
