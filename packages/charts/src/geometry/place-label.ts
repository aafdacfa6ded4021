import { type Box, boxContains, boxesOverlap, type Point, segmentCrossesBox } from './box.ts';

/** Where a label may stand, seen from the point it names. */
export type Side = 'right-below' | 'right-above' | 'left-above' | 'left-below' | 'above' | 'below';

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

/**
 * The first place beside a point where a label covers no line and no other label: nearest
 * first, then by the order of the wished sides. Null when every place is taken.
 */
export function placeLabel(wish: LabelWish, obstacles: Obstacles): Box | null {
  for (const distance of DISTANCES) {
    for (const side of wish.sides) {
      const box = boxAt(wish, side, distance);
      if (isFree(box, obstacles)) return box;
    }
  }
  return null;
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
  const above = side.endsWith('above');
  const x = {
    right: anchor.x + distance,
    left: anchor.x - distance - width,
    centre: anchor.x - width / 2,
  }[sideways(side)];
  return { x, y: above ? anchor.y - distance - height : anchor.y + distance, width, height };
}

function sideways(side: Side): 'left' | 'right' | 'centre' {
  if (side.startsWith('right')) return 'right';
  return side.startsWith('left') ? 'left' : 'centre';
}
