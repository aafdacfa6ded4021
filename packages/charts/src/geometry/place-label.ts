import { type Box, boxContains, boxesOverlap, type Point, segmentCrossesBox } from './box.ts';

/** Where a label may stand, seen from the point it names. */
export type Side =
  | 'right-below'
  | 'right-above'
  | 'left-above'
  | 'left-below'
  | 'above'
  | 'below'
  | 'right';

export type Obstacles = Readonly<{
  /** Each line as its points in order. */
  lines: readonly (readonly Point[])[];
  boxes: readonly Box[];
  /** The label must stay inside. */
  bounds: Box;
}>;

export type LabelWish = Readonly<{
  anchor: Point;
  width: number;
  height: number;
  /** Sides in order of liking. */
  sides: readonly Side[];
}>;

const DISTANCES: readonly number[] = [8, 18, 30];
const FAR: readonly number[] = [44, 60, 80];

/**
 * The first place beside a point where a label covers no line and no other label: nearest
 * first, then by the order of the wished sides. Null when every place is taken.
 */
export function placeLabel(wish: LabelWish, obstacles: Obstacles): Box | null {
  return places(wish, DISTANCES, obstacles).find((box) => isFree(box, obstacles)) ?? null;
}

/**
 * A place as `placeLabel` finds one, but never behind another line, where the label would be read
 * as that line's; where there is none, any free place further out, to be joined by a leader.
 */
export function placeInSight(wish: LabelWish, obstacles: Obstacles): Box | null {
  const inSight = (box: Box) => {
    const reach = wayTo(wish.anchor, box);
    return !obstacles.lines.some((line) => lineCrossesWay(line, reach));
  };
  const free = places(wish, [...DISTANCES, ...FAR], obstacles).filter((box) =>
    isFree(box, obstacles),
  );
  return free.find(inSight) ?? free[0] ?? null;
}

/** The straight way from a point to the nearest edge of a box. */
export function wayTo(from: Point, { x, y, width, height }: Box): readonly [Point, Point] {
  const to = {
    x: Math.min(Math.max(from.x, x), x + width),
    y: Math.min(Math.max(from.y, y), y + height),
  };
  return [from, to];
}

function places(
  wish: LabelWish,
  distances: readonly number[],
  { bounds }: Obstacles,
): readonly Box[] {
  return distances.flatMap((distance) =>
    wish.sides.map((side) => {
      const box = boxAt(wish, side, distance);
      // Straight beside a point near an edge, words may stand a little higher or lower.
      return side === 'right' ? { ...box, x: box.x + 4, y: heldIn(box, bounds) } : box;
    }),
  );
}

function heldIn({ y, height }: Box, bounds: Box): number {
  return Math.max(bounds.y, Math.min(y, bounds.y + bounds.height - height));
}

/** Whether a line lies across a way; one that begins or ends where the way does is not across it. */
function lineCrossesWay(line: readonly Point[], [from, to]: readonly [Point, Point]): boolean {
  return line.some((a, index) => {
    const b = line[index + 1];
    if (b === undefined || isSame(a, from) || isSame(b, from)) return false;
    return turn(from, to, a) * turn(from, to, b) < 0 && turn(a, b, from) * turn(a, b, to) < 0;
  });
}

/** On which side of the way from `a` to `b` a point lies, by the sign. */
function turn(a: Point, b: Point, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

function isFree(box: Box, { lines, boxes, bounds }: Obstacles): boolean {
  return (
    boxContains(bounds, box) &&
    boxes.every((other) => !boxesOverlap(box, other)) &&
    lines.every((line) => !lineCrossesBox(line, box))
  );
}

function lineCrossesBox(line: readonly Point[], box: Box): boolean {
  return line.some((point, index) => {
    const next = line[index + 1];
    return next !== undefined && segmentCrossesBox(point, next, box);
  });
}

function boxAt({ anchor, width, height }: LabelWish, side: Side, distance: number): Box {
  const x = {
    right: anchor.x + distance,
    left: anchor.x - distance - width,
    centre: anchor.x - width / 2,
  }[sideways(side)];
  const y = {
    above: anchor.y - distance - height,
    below: anchor.y + distance,
    middle: anchor.y - height / 2,
  }[upwards(side)];
  return { x, y, width, height };
}

function sideways(side: Side): 'left' | 'right' | 'centre' {
  if (side.startsWith('right')) return 'right';
  return side.startsWith('left') ? 'left' : 'centre';
}

function upwards(side: Side): 'above' | 'below' | 'middle' {
  if (side.endsWith('above')) return 'above';
  return side.endsWith('below') ? 'below' : 'middle';
}
