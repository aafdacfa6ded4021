import { line } from 'd3-shape';
import type { Point } from './box.ts';

const through = line<Point | null>()
  .defined((point) => point !== null)
  .x((point) => point?.x ?? 0)
  .y((point) => point?.y ?? 0)
  .digits(2);

/** An SVG path through the points in straight lines, broken at nulls; null when there is none. */
export function linePath(points: readonly (Point | null)[]): string | null {
  return points.some((point) => point !== null) ? through(points) : null;
}
