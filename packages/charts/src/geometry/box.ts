/** A place in the plot's own pixels; y grows downwards. */
export type Point = Readonly<{ x: number; y: number }>;

/** A rectangle in the plot's own pixels. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Whether two rectangles share any area; touching edges do not count. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether `inner` lies wholly within `outer`. */
export function boxContains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/**
 * Whether the straight line from `a` to `b` passes through the box, by narrowing the part of
 * the line that lies within each pair of edges (Liang and Barsky, 1984).
 */
export function segmentCrossesBox(a: Point, b: Point, box: Box): boolean {
  const sides = [
    [a.x - b.x, a.x - box.x],
    [b.x - a.x, box.x + box.width - a.x],
    [a.y - b.y, a.y - box.y],
    [b.y - a.y, box.y + box.height - a.y],
  ] as const;
  let enters = 0;
  let leaves = 1;
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return false;
    if (slope < 0) enters = Math.max(enters, room / slope);
    if (slope > 0) leaves = Math.min(leaves, room / slope);
  }
  return enters <= leaves;
}
