import { type AimPlace, aimPlace, aimValues, aimWords } from './aim-place.ts';
import {
  type PlacedBehind,
  placedBehind,
  toldStops,
  type WithBehind,
  withRoomBehind,
} from './behind-figures.ts';
import type { Box, Point } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import { labelLine, labelSize, type PlacedLabel, wrapLines } from './label.ts';
import { type MeasureSpan, measureAxis } from './measure-axis.ts';
import { monthLine, placedMonths } from './month-line.ts';
import { monthNames, monthPlaces } from './month-places.ts';
import { type Axis, type Tick, tickCount, tickRoom } from './scales.ts';
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
    behind: PlacedBehind;
  }>;

/** A measure's months in order, on an axis that also holds what they are measured against. */
export function trendLayout(data: TrendData & WithBehind, size: ChartSize): TrendLayout {
  const { points, aim } = data;
  const { width } = size;
  const { plot, axis, months, height, wanted } = frameOf(data, size);
  const placed = placedMonths(points, months.xs, axis);
  const last = placed.findLastIndex((point) => point !== null);
  return {
    width,
    height,
    plot,
    axis,
    monthTicks: spreadTicks(monthNames(points, months.xs), width),
    line: monthLine(points, placed, data.behind?.breaks),
    dots: placed.flatMap((point) => (point === null ? [] : [point])),
    latest: placed[last] ?? null,
    aim: aimPlace(aim, plot, axis),
    labels: endLabels(endWords(data, axis, width), {
      lineEnd: plot.x + plot.width,
      x: plot.x + plot.width + 10,
      from: plot.y - 14,
      to: plot.y + plot.height + 10,
    }),
    behind: placedBehind(data, wanted, {
      width,
      height,
      top: plot.y,
      foot: plot.y + plot.height,
    }),
    stops: toldStops(data, points, [
      points.map((point, index) => stopOf(point, placed[index] ?? null)),
    ]),
    runs: 'across',
    resting: last < 0 ? null : { series: 0, point: last },
  };
}

const OWN_HEIGHT = 260;
const TOP = 16;
/** The names under the plot. */
const FOOT = 30;

function frameOf(data: TrendData & WithBehind, { width, height: given }: ChartSize) {
  const own = { from: (given ?? OWN_HEIGHT) - FOOT, to: TOP };
  const count = tickCount(own);
  const roughly = axisFor(data, own);
  const left = tickRoom(roughly);
  const words = endWords(data, roughly, width).map(({ lines }) => labelSize(lines).width);
  const across = { x: left, width: Math.max(40, width - Math.max(0, ...words) - 12 - left) };
  const months = monthPlaces(data.points, across);
  const room = withRoomBehind(
    data,
    { points: data.points, ...across },
    { width, own: OWN_HEIGHT, given },
  );
  const { wanted, height } = room;
  const [top, bottom] = [TOP + room.above, height - FOOT - room.below];
  const axis = axisFor(data, { from: bottom, to: top, count });
  return { plot: { ...across, y: top, height: bottom - top }, axis, months, height, wanted };
}

/** The figures and what they are measured against. */
function axisFor({ points, unit, aim }: TrendData, span: MeasureSpan): Axis {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  return measureAxis(unit, [...values, ...aimValues(aim)], span);
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
