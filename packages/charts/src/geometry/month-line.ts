import type { Point } from './box.ts';
import { linePath } from './line-path.ts';
import type { Axis } from './scales.ts';

/** A month of a line. */
export type LinePoint = Readonly<{
  value: number | null;
  /** Counting begins again here: no line leads to it. */
  begins?: boolean | undefined;
}>;

/** Where the figures of months stand; null where there is none. */
export function placedMonths(
  points: readonly LinePoint[],
  xs: readonly number[],
  axis: Axis,
): readonly (Point | null)[] {
  return points.map(({ value }, index) => {
    const x = xs[index];
    return x === undefined || value === null ? null : { x, y: axis.at(value) };
  });
}

/** The line through months, broken at gaps and where counting begins again. */
export function monthLine(
  points: readonly LinePoint[],
  placed: readonly (Point | null)[],
): string | null {
  return linePath(
    placed.flatMap((point, index) =>
      points[index]?.begins && index > 0 ? [null, point] : [point],
    ),
  );
}
