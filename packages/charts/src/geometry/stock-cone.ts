import type { Point } from './box.ts';
import { linePath } from './line-path.ts';
import type { Axis } from './scales.ts';
import { possibleStock, type StockData } from './stock-data.ts';

/** Where a stock would go if the last months went on: a guess, opening as it goes. */
export type StockCone = Readonly<{
  area: string;
  middle: string;
  /** The likeliest way, a point a month. */
  points: readonly Point[];
  edges: readonly (readonly Point[])[];
}>;

export type ConePlace = Readonly<{
  from: Point;
  /** The middles of the months ahead. */
  xs: readonly number[];
  axis: Axis;
}>;

/** The cone from the last figure on; null where nothing is said about months ahead. */
export function stockCone(
  { ahead, unit }: StockData,
  { from, xs, axis }: ConePlace,
): StockCone | null {
  if (ahead === null || ahead.points.length === 0) return null;
  const at = (value: number, index: number): Point => ({
    x: xs[index] ?? from.x,
    y: axis.at(possibleStock(unit, value)),
  });
  const points = ahead.points.map(({ value }, index) => at(value, index));
  const highs = [from, ...ahead.points.map(({ high }, index) => at(high, index))];
  const lows = [from, ...ahead.points.map(({ low }, index) => at(low, index))];
  return {
    area: `${linePath([...highs, ...lows.toReversed()]) ?? ''}Z`,
    middle: linePath([from, ...points]) ?? '',
    points,
    edges: [highs, lows, [from, ...points]],
  };
}
