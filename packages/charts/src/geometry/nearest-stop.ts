import type { Point } from './box.ts';
import type { ChartLayout, Cursor, Stop } from './stop.ts';

/** Being in the right column (or row) matters more than any distance within it. */
const FIRST_WAY_WEIGHS = 1000;

/**
 * The stop to show for a pointer: nearest along the way the chart runs, then across it; among
 * strewn dots the nearest of all.
 */
export function nearestStop(
  { stops, runs }: Pick<ChartLayout, 'stops' | 'runs'>,
  pointer: Point,
): Cursor | null {
  let best: Cursor | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  stops.forEach((row, series) => {
    row.forEach((stop, point) => {
      if (stop === null) return;
      const away = distances(stop, pointer);
      const distance = weighed(away, runs);
      if (distance < bestDistance) {
        best = { series, point };
        bestDistance = distance;
      }
    });
  });
  return best;
}

function weighed({ x, y }: Point, runs: ChartLayout['runs']): number {
  if (runs === 'strewn' || runs === 'stacked') return Math.hypot(x, y);
  return runs === 'across' ? x * FIRST_WAY_WEIGHS + y : y * FIRST_WAY_WEIGHS + x;
}

function distances({ x, y, box, reach }: Stop, pointer: Point): Point {
  const area = reach ?? box ?? { x, y, width: 0, height: 0 };
  return {
    x: outside(pointer.x, area.x, area.x + area.width),
    y: outside(pointer.y, area.y, area.y + area.height),
  };
}

function outside(value: number, from: number, to: number): number {
  return Math.max(from - value, 0, value - to);
}
