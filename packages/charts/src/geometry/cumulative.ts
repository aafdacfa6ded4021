import {
  type PlacedBehind,
  placedBehind,
  toldStops,
  type WithBehind,
  withRoomBehind,
} from './behind-figures.ts';
import type { Box, Point } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import {
  CUMULATIVE_SERIES,
  type CumulativeData,
  type CumulativePoint,
  type CumulativeSeries,
  figureOf,
} from './cumulative-data.ts';
import type { CumulativeLines, GapMark } from './cumulative-drawn.ts';
import { cumulativeEndLabels, cumulativeEndWidth } from './cumulative-end-labels.ts';
import { type LandingFan, landingFan, opensFan } from './cumulative-fan.ts';
import { cumulativePointLabels } from './cumulative-point-labels.ts';
import {
  cumulativeHeading,
  cumulativeReading,
  LANDING_HEADING,
  landingReading,
} from './cumulative-words.ts';
import type { PlacedLabel } from './label.ts';
import { linePath } from './line-path.ts';
import { monthNames } from './month-places.ts';
import { type Axis, countAxis, type Tick, tickCount, tickRoom } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, Cursor, Stop, StopGrid } from './stop.ts';

export type CumulativeLayout = ChartLayout &
  Readonly<{
    plot: Box;
    countAxis: Axis;
    monthTicks: readonly Tick[];
    /** SVG paths. */
    done: string | null;
    unfinished: string | null;
    expected: string | null;
    lastYear: string | null;
    formerExpected: string | null;
    fan: LandingFan | null;
    /** A level line at the target, only where nothing says what is expected on the way. */
    targetAt: number | null;
    lastComplete: Point | null;
    /** The end of the unfinished month: a hollow point. */
    hollow: Point | null;
    gap: GapMark | null;
    labels: readonly PlacedLabel[];
    behind: PlacedBehind;
  }>;

/** Where everything of a cumulative chart stands, for a width in pixels. */
export function cumulativeLayout(
  data: CumulativeData & WithBehind,
  size: ChartSize,
): CumulativeLayout {
  const { width } = size;
  const { plot, axis, xs, height, wanted } = frameOf(data, size);
  const lines = linesOf(data.points, xs, axis);
  const last = lastCompleteIndex(data.points);
  const origin = { x: plot.x, y: axis.at(0) };
  const lastComplete = lines.done[last] ?? null;
  const hollow = hollowPoint(data.points, lines);
  const gap = gapMark(data.points[last], lastComplete, axis);
  const fan = landingFan(data, {
    from: (data.landing?.from === 'unfinished' ? hollow : null) ?? lastComplete ?? origin,
    x: plot.x + plot.width,
    axis,
  });
  const drawn = { data, width, plot, axis, lines, last, hollow, gap, fan };
  const ends = cumulativeEndLabels(drawn);
  const behind = placedBehind(data, wanted, {
    width,
    height,
    top: plot.y,
    foot: plot.y + plot.height,
  });
  const around = [...ends, ...behind.lines.flatMap(({ label }) => label ?? [])];
  return {
    width,
    height,
    plot,
    countAxis: axis,
    monthTicks: spreadTicks(monthNames(data.points, xs), width),
    done: last < 0 ? null : linePath([origin, ...lines.done.slice(0, last + 1)]),
    unfinished: hollow === null ? null : linePath([lastComplete ?? origin, hollow]),
    expected: fromOrigin(origin, lines.expected),
    lastYear: fromOrigin(origin, lines.lastYear),
    formerExpected: fromOrigin(origin, lines.formerExpected),
    fan,
    targetAt: targetAlone(data) === null ? null : axis.at(targetAlone(data) ?? 0),
    lastComplete,
    hollow,
    gap,
    labels: [...ends, ...cumulativePointLabels(drawn, around)],
    behind,
    stops: toldStops(data, data.points, withLanding(data, stopsOf(data, lines), fan)),
    runs: 'across',
    resting: restingCursor(data.points, last),
  };
}

const TOP = 14;
/** The names under the plot. */
const FOOT = 30;

function frameOf(data: CumulativeData & WithBehind, { width, height: given }: ChartSize) {
  const own = width < 480 ? 280 : 340;
  const count = tickCount({ from: (given ?? own) - FOOT, to: TOP });
  const axisIn = (from: number, to: number) => countAxis(largest(data), { from, to }, count);
  const left = tickRoom(axisIn(own, 0));
  const right = width - cumulativeEndWidth(data, width) - 14;
  const across = { x: left, width: Math.max(40, right - left) };
  // A total stands where its month ends, so that what happened in the month lies before it.
  const xs = data.points.map(
    (_, index) => left + ((index + 1) * across.width) / data.points.length,
  );
  const room = withRoomBehind(data, { points: data.points, ...across }, { width, own, given });
  const { wanted, height } = room;
  const [top, bottom] = [TOP + room.above, height - FOOT - room.below];
  const plot = { ...across, y: top, height: bottom - top };
  return { plot, axis: axisIn(bottom, top), xs, height, wanted };
}

function largest(data: CumulativeData): number {
  const { points, target } = data;
  const values = points.flatMap((point) =>
    CUMULATIVE_SERIES.map((series) => figureOf(point, series) ?? 0),
  );
  const landing = opensFan(data) ? (data.landing?.high95 ?? 0) : 0;
  return Math.max(0, target ?? 0, landing, ...values);
}

function linesOf(
  points: readonly CumulativePoint[],
  xs: readonly number[],
  axis: Axis,
): CumulativeLines {
  const through = (series: CumulativeSeries) =>
    points.map((point, index) => {
      const value = figureOf(point, series);
      const x = xs[index];
      return value === null || x === undefined ? null : { x, y: axis.at(value) };
    });
  return {
    done: through('done'),
    expected: through('expected'),
    lastYear: through('lastYear'),
    formerExpected: through('formerExpected'),
  };
}

function fromOrigin(origin: Point, points: readonly (Point | null)[]): string | null {
  return points.some((point) => point !== null) ? linePath([origin, ...points]) : null;
}

function lastCompleteIndex(points: readonly CumulativePoint[]): number {
  return points.findLastIndex((point) => point.state === 'complete' && point.done !== null);
}

function hollowPoint(points: readonly CumulativePoint[], { done }: CumulativeLines): Point | null {
  return done[points.findIndex((point) => point.state === 'unfinished')] ?? null;
}

function gapMark(point: CumulativePoint | undefined, at: Point | null, axis: Axis): GapMark | null {
  if (at === null || point?.done == null || point.expected === null) return null;
  const gap = Math.round(point.done) - Math.round(point.expected);
  const tone = gap === 0 ? 'level' : gap < 0 ? 'behind' : 'ahead';
  return { x: at.x, from: at.y, to: axis.at(point.expected), tone };
}

function targetAlone({ points, target }: CumulativeData): number | null {
  return points.some((point) => point.expected !== null) ? null : target;
}

function stopsOf(data: CumulativeData, lines: CumulativeLines): StopGrid {
  return CUMULATIVE_SERIES.filter((series) => lines[series].some((at) => at !== null)).map(
    (series) =>
      data.points.map((point, index) => {
        const at = lines[series][index] ?? null;
        if (at === null) return null;
        return {
          ...at,
          box: null,
          heading: cumulativeHeading(point),
          reading: cumulativeReading(data, point, series),
          opens: opensRows(series) ? { series, point: point.key } : null,
        };
      }),
  );
}

/** Nothing lies behind what is only expected. */
function opensRows(series: CumulativeSeries): boolean {
  return series === 'done' || series === 'lastYear';
}

/** The year end follows what is done: arrows walk on from there to where it may land. */
function withLanding(data: CumulativeData, rows: StopGrid, fan: LandingFan | null): StopGrid {
  if (fan === null) return rows;
  const stop: Stop = {
    ...fan.end,
    box: null,
    heading: LANDING_HEADING,
    reading: landingReading(data),
    opens: null,
  };
  const [done, ...others] = rows;
  return done === undefined || data.points.every((point) => point.done === null)
    ? [...rows, [...data.points.map(() => null), stop]]
    : [[...done, stop], ...others];
}

/** The last complete month; before there is one, the first month that says anything. */
function restingCursor(points: readonly CumulativePoint[], last: number): Cursor | null {
  if (last >= 0) return { series: 0, point: last };
  const first = points.findIndex((point) =>
    CUMULATIVE_SERIES.some((series) => figureOf(point, series) !== null),
  );
  return first < 0 ? null : { series: 0, point: first };
}
