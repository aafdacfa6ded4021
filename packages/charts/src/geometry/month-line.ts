import type { Point } from './box.ts';
import { linePath } from './line-path.ts';
import { type Keyed, partedFrom } from './month-places.ts';
import type { Axis } from './scales.ts';

/** A month of a line, or a quarter. */
export type LinePoint = Keyed &
  Readonly<{
    /** Counting begins again here: no line leads to it. */
    begins?: boolean | undefined;
  }>;

/** Where the figures of months stand; null where there is none. */
export function placedMonths(
  points: readonly Readonly<{ value: number | null }>[],
  xs: readonly number[],
  axis: Axis,
): readonly (Point | null)[] {
  return points.map(({ value }, index) => {
    const x = xs[index];
    return x === undefined || value === null ? null : { x, y: axis.at(value) };
  });
}

/**
 * The line through months, broken at gaps, where counting begins again and where a new definition
 * holds. Gaps are months without a figure, or quarters in a series of quarters.
 */
export function monthLine(
  points: readonly LinePoint[],
  placed: readonly (Point | null)[],
  breaks?: readonly string[],
): string | null {
  const isParted = partedFrom(points, breaks);
  return linePath(
    placed.flatMap((point, index) =>
      isParted(index) || (points[index]?.begins && index > 0) ? [null, point] : [point],
    ),
  );
}
