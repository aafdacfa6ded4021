import type { Point } from './box.ts';
import type { CumulativeData } from './cumulative-data.ts';
import { linePath } from './line-path.ts';
import type { Axis } from './scales.ts';

/** Where the year may land, opening from the point it was counted on from to the year end. */
export type LandingFan = Readonly<{
  /** SVG paths: the wide range, the narrow one and the likeliest way. */
  wide: string;
  narrow: string;
  middle: string;
  /** Where the likeliest way ends. */
  end: Point;
  /** The edges and the middle, for words to keep clear of. */
  edges: readonly (readonly Point[])[];
}>;

export type FanPlace = Readonly<{
  /** The last complete month, the unfinished one, or the start of the year. */
  from: Point;
  /** The year end. */
  x: number;
  axis: Axis;
}>;

/** Whether there is a way left from the last complete month to the year end. */
export function opensFan({ points, landing }: CumulativeData): boolean {
  return landing != null && points.some(({ state }) => state !== 'complete');
}

/** The fan of a landing; null where there is none, or nothing of the year is left. */
export function landingFan(data: CumulativeData, { from, x, axis }: FanPlace): LandingFan | null {
  const { landing } = data;
  if (landing == null || !opensFan(data)) return null;
  const to = (value: number): Point => ({ x, y: axis.at(value) });
  const between = (low: number, high: number) => linePath([from, to(high), to(low)]) ?? '';
  const ends = [landing.low95, landing.low80, landing.point, landing.high80, landing.high95];
  return {
    wide: `${between(landing.low95, landing.high95)}Z`,
    narrow: `${between(landing.low80, landing.high80)}Z`,
    middle: linePath([from, to(landing.point)]) ?? '',
    end: to(landing.point),
    edges: ends.map((value) => [from, to(value)]),
  };
}
