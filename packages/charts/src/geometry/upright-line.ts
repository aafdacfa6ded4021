import type { Box } from './box.ts';

export type UprightLine = Readonly<{ x: number; y1: number; y2: number }>;

/** A piece shorter than this would be a stray mark. */
const SHORTEST = 6;

/** Air left between a line and the words it gives way to. */
const AIR = 3;

/** An upright line, broken where it would run through words. */
export function uprightAround(
  { x, y1, y2 }: UprightLine,
  words: readonly Box[],
): readonly UprightLine[] {
  const inTheWay = words
    .filter((box) => x > box.x - AIR && x < box.x + box.width + AIR)
    .sort((a, b) => a.y - b.y);
  const pieces: UprightLine[] = [];
  let from = y1;
  for (const { y, height } of inTheWay) {
    const to = Math.min(y, y2);
    if (to - from >= SHORTEST) pieces.push({ x, y1: from, y2: to });
    from = Math.max(from, y + height);
  }
  if (y2 - from >= SHORTEST) pieces.push({ x, y1: from, y2 });
  return pieces;
}
