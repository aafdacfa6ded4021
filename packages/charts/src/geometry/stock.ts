import { type AimPlace, aimPlace, aimValues } from './aim-place.ts';
import type { Box, Point } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import type { PlacedLabel } from './label.ts';
import { measureAxis } from './measure-axis.ts';
import { monthLine, placedMonths } from './month-line.ts';
import { monthNames, monthPlaces } from './month-ticks.ts';
import { type Axis, type Tick, tickRoom } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import { type StockCone, stockCone } from './stock-cone.ts';
import { possibleStock, type StockData } from './stock-data.ts';
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
  }>;

/** A level against its target, what is still to go and how it would go on. */
export function stockLayout(data: StockData, { width, height = 290 }: ChartSize): StockLayout {
  const { plot, axis } = frameOf(data, width, height);
  const all = [...data.points, ...aheadPoints(data)];
  const months = monthPlaces(all.length, plot);
  const placed = placedMonths(possible(data), months.xs, axis);
  const last = placed.findLastIndex((point) => point !== null);
  const latest = placed[last] ?? null;
  const cone =
    latest === null
      ? null
      : stockCone(data, { from: latest, xs: months.xs.slice(data.points.length), axis });
  const bracket = bracketOf(data, latest, axis);
  return {
    width,
    height,
    plot,
    axis,
    monthTicks: spreadTicks(monthNames(all, months.xs), width),
    aim: aimPlace(data.aim, plot, axis),
    line: monthLine(data.points, placed),
    dots: placed.flatMap((point) => point ?? []),
    latest,
    cone,
    bracket,
    labels: stockLabels({ data, width, plot, placed, latest, cone, bracket, axis }),
    stops: [
      [
        ...placed.map((at, index) => figureStop(data, at, index)),
        ...(cone?.points ?? []).map((at, index) => aheadStop(data, at, index)),
      ],
    ],
    runs: 'across',
    resting: last < 0 ? null : { series: 0, point: last },
  };
}

function aheadPoints({ ahead }: StockData) {
  return ahead?.points ?? [];
}

function possible({ points, unit }: StockData) {
  return points.map(({ value }) => ({
    value: value === null ? null : possibleStock(unit, value),
  }));
}

function frameOf(data: StockData, width: number, height: number) {
  const top = 20;
  const bottom = height - 30;
  const axis = axisFor(data, bottom, top);
  const left = tickRoom(axis);
  const right = width - stockEndWidth(data, axis, width) - 12;
  const plot = { x: left, y: top, width: Math.max(40, right - left), height: bottom - top };
  return { plot, axis };
}

function axisFor(data: StockData, from: number, to: number): Axis {
  const { unit, aim } = data;
  const values = [
    ...possible(data).flatMap(({ value }) => value ?? []),
    ...aheadPoints(data).flatMap(({ low, high }) => [low, high]),
    ...aimValues(aim),
  ];
  return measureAxis(
    unit,
    values.map((value) => possibleStock(unit, value)),
    { from, to },
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
