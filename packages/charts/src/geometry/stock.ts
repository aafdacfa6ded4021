import { type AimPlace, aimPlace, aimValues } from './aim-place.ts';
import {
  type PlacedBehind,
  placedBehind,
  toldStops,
  type WithBehind,
  withRoomBehind,
} from './behind-figures.ts';
import type { Box, Point } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import type { PlacedLabel } from './label.ts';
import { type MeasureSpan, measureAxis } from './measure-axis.ts';
import { monthLine, placedMonths } from './month-line.ts';
import { monthNames, monthPlaces, monthsApart } from './month-places.ts';
import { type Axis, type Tick, tickCount, tickRoom } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import { type StockCone, stockCone } from './stock-cone.ts';
import { possibleStock, type StockAheadPoint, type StockData } from './stock-data.ts';
import { type StockBracket, stockEndWidth, stockLabels } from './stock-labels.ts';
import { aheadHeading, aheadReading, stockReading } from './stock-words.ts';
import type { ChartLayout, Stop } from './stop.ts';

export type StockLayout = ChartLayout &
  Readonly<{
    plot: Box;
    axis: Axis;
    monthTicks: readonly Tick[];
    aim: AimPlace;
    line: string | null;
    dots: readonly Point[];
    latest: Point | null;
    cone: StockCone | null;
    bracket: StockBracket | null;
    labels: readonly PlacedLabel[];
    behind: PlacedBehind;
  }>;

/** A level against its target, what is still to go and how it would go on. */
export function stockLayout(data: StockData & WithBehind, size: ChartSize): StockLayout {
  const { width } = size;
  const { all, plot, axis, months, height, wanted } = frameOf(data, size);
  const placed = placedMonths(possible(data), months.xs, axis);
  const last = placed.findLastIndex((point) => point !== null);
  const latest = placed[last] ?? null;
  const cone =
    latest === null
      ? null
      : stockCone(data, { from: latest, xs: months.xs.slice(data.points.length), axis });
  const bracket = bracketOf(data, latest, axis);
  const behind = placedBehind(data, wanted, {
    width,
    height,
    top: plot.y,
    foot: plot.y + plot.height,
  });
  const drawn = { data, width, plot, placed, latest, cone, bracket, axis, behind };
  return {
    width,
    height,
    plot,
    axis,
    monthTicks: spreadTicks(namesOf(data, all, months.xs), width),
    aim: aimPlace(data.aim, plot, axis),
    line: monthLine(data.points, placed, data.behind?.breaks),
    dots: placed.flatMap((point) => point ?? []),
    latest,
    cone,
    bracket,
    labels: stockLabels(drawn),
    behind,
    stops: toldStops(data, data.points, [
      [
        ...placed.map((at, index) => figureStop(data, at, index)),
        ...(cone?.points ?? []).map((at, index) => aheadStop(data, at, index)),
      ],
    ]),
    runs: 'across',
    resting: last < 0 ? null : { series: 0, point: last },
  };
}

/** Months ahead of quarters are named where a quarter would end. */
function namesOf(
  { points }: StockData,
  all: readonly Pick<StockAheadPoint, 'key' | 'label'>[],
  xs: readonly number[],
) {
  const apart = monthsApart(points);
  const names = monthNames(all, xs);
  const last = names[points.length - 1]?.value ?? 0;
  return names.filter(({ value }) => value <= last || (value - last) % apart === 0);
}

function aheadPoints({ ahead }: StockData) {
  return ahead?.points ?? [];
}

function possible({ points, unit }: StockData) {
  return points.map(({ value }) => ({
    value: value === null ? null : possibleStock(unit, value),
  }));
}

const OWN_HEIGHT = 290;
const TOP = 20;
/** The names under the plot. */
const FOOT = 30;

function frameOf(data: StockData & WithBehind, { width, height: given }: ChartSize) {
  const own = { from: (given ?? OWN_HEIGHT) - FOOT, to: TOP };
  const count = tickCount(own);
  const roughly = axisFor(data, own);
  const left = tickRoom(roughly);
  const right = width - stockEndWidth(data, roughly, width) - 12;
  const across = { x: left, width: Math.max(40, right - left) };
  const all = [...data.points, ...aheadPoints(data)];
  const months = monthPlaces(all, across);
  const room = withRoomBehind(data, { points: all, ...across }, { width, own: OWN_HEIGHT, given });
  const { wanted, height } = room;
  const [top, bottom] = [TOP + room.above, height - FOOT - room.below];
  const axis = axisFor(data, { from: bottom, to: top, count });
  return { all, plot: { ...across, y: top, height: bottom - top }, axis, months, height, wanted };
}

function axisFor(data: StockData, span: MeasureSpan): Axis {
  const { unit, aim } = data;
  const values = [
    ...possible(data).flatMap(({ value }) => value ?? []),
    ...aheadPoints(data).flatMap(({ low, high }) => [low, high]),
    ...aimValues(aim),
  ];
  return measureAxis(
    unit,
    values.map((value) => possibleStock(unit, value)),
    span,
  );
}

/** From the last figure to the edge of the aim that it has not reached. */
function bracketOf(
  { aim, toGo }: StockData,
  latest: Point | null,
  axis: Axis,
): StockBracket | null {
  if (aim === null || toGo === null || latest === null) return null;
  if (aim.kind === 'at-least') return { x: latest.x, from: latest.y, to: axis.at(aim.value) };
  const [low, high] = [axis.at(aim.low), axis.at(aim.high)];
  const to = Math.abs(low - latest.y) < Math.abs(high - latest.y) ? low : high;
  return { x: latest.x, from: latest.y, to };
}

function figureStop(data: StockData, at: Point | null, index: number): Stop | null {
  const point = data.points[index];
  if (at === null || point === undefined) return null;
  return {
    ...at,
    box: null,
    heading: point.longLabel,
    reading: stockReading(data, index),
    opens: { series: 'figure', point: point.key },
  };
}

function aheadStop(data: StockData, at: Point, index: number): Stop | null {
  const point = aheadPoints(data)[index];
  if (point === undefined) return null;
  return {
    ...at,
    box: null,
    heading: aheadHeading(point),
    reading: aheadReading(data, point),
    opens: null,
  };
}
