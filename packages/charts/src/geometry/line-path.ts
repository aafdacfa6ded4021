import type { Point } from './box.ts';

/**
 * An SVG path through the points in straight lines, broken at nulls, to a hundredth of a pixel; null
 * when there is none. A point by itself closes on itself, so that a round line cap shows it.
 */
export function linePath(points: readonly (Point | null)[]): string | null {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.map(runPath).join('') || null;
}

function runPath(run: readonly Point[]): string {
  const path = run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${fixed(x)},${fixed(y)}`);
  return run.length === 1 ? `${path.join('')}Z` : path.join('');
}

function fixed(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
