import type { Point } from './box.ts';
import { linePath } from './line-path.ts';

export type SparklineData = Readonly<{
  /** In order of time; null where a figure is missing. */
  values: readonly (number | null)[];
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
  { values, last = 'complete' }: SparklineData,
  { width, height }: Readonly<{ width: number; height: number }>,
): SparklineLayout {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const step = (width - 2 * EDGE) / Math.max(1, values.length - 1);
  const points = values.map((value, index) =>
    value === null
      ? null
      : {
          x: EDGE + index * step,
          y:
            high === low
              ? height / 2
              : height - EDGE - ((value - low) / (high - low)) * (height - 2 * EDGE),
        },
  );
  const end = points.findLast((point) => point !== null) ?? null;
  if (last === 'complete') return { line: linePath(points), unfinished: null, end };
  const before = points.slice(0, -1);
  return {
    line: linePath(before),
    unfinished: linePath([before.at(-1) ?? null, points.at(-1) ?? null]),
    end: points.at(-1) ?? null,
  };
}
