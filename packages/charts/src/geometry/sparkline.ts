import type { Point } from './box.ts';
import { linePath } from './line-path.ts';
import { monthPlaces, partedFrom } from './month-places.ts';

export type SparklineData = Readonly<{
  /** In order of time; null where a figure is missing. */
  values: readonly (number | null)[];
  /** The month that each value stands at, of a quarter its last; one after another unless told. */
  months?: readonly string[] | undefined;
  /** Whether the last value is of a month that is not over. */
  last?: 'complete' | 'unfinished' | undefined;
}>;

export type SparklineLayout = Readonly<{
  line: string | null;
  /** The step into an unfinished month, drawn dashed. */
  unfinished: string | null;
  end: Point | null;
}>;

const EDGE = 5;

/** A line small enough for a cell. Its height spans its own values; equal values run level. */
export function sparklineLayout(
  data: SparklineData,
  { width, height }: Readonly<{ width: number; height: number }>,
): SparklineLayout {
  const { values, last = 'complete' } = data;
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const atHeight = (value: number) =>
    high === low
      ? height / 2
      : height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE);
  const keys = values.map((_, index) => ({ key: data.months?.[index] ?? '' }));
  const xs = edgeToEdge(monthPlaces(keys, { x: 0, width: 1 }).xs, width);
  const points = values.map((value, index) => {
    const x = xs[index];
    return value === null || x === undefined ? null : { x, y: atHeight(value) };
  });
  const isParted = partedFrom(keys);
  const withGaps = points.map((point, index) => (isParted(index) ? [null, point] : [point]));
  const end = points.findLast((point) => point !== null) ?? null;
  if (last === 'complete') return { line: linePath(withGaps.flat()), unfinished: null, end };
  return {
    line: linePath(withGaps.slice(0, -1).flat()),
    unfinished: linePath([points.at(-2) ?? null, ...(withGaps.at(-1) ?? [])]),
    end: points.at(-1) ?? null,
  };
}

/** The first and the last place at the edges, whatever room a month has. */
function edgeToEdge(xs: readonly number[], width: number): readonly number[] {
  const first = xs[0] ?? 0;
  const span = (xs.at(-1) ?? first) - first;
  return xs.map((x) => EDGE + (span === 0 ? 0 : (x - first) / span) * (width - 2 * EDGE));
}
