import { type Box, boxContains, boxesOverlap, type Point, segmentCrossesBox } from './box.ts';
import { type LabelLine, labelIn, labelSize, type PlacedLabel } from './label.ts';
import { wayTo } from './place-label.ts';

/** Words that want to stand beside a place. */
export type NameWish = Readonly<{
  at: Point;
  lines: readonly LabelLine[];
  /** The side looked at first. */
  first: 'left' | 'right' | 'below';
}>;

export type NameRoom = Readonly<{
  bounds: Box;
  /** Lines, which words avoid where they can. */
  lines: readonly (readonly Point[])[];
  /** Quieter lines, which words rather cross than those. */
  faint?: readonly (readonly Point[])[] | undefined;
  /** Dots and other words, which they never cover. */
  boxes: readonly Box[];
}>;

type Sides = (wish: NameWish, distance: number) => readonly Box[];

type Taken = Readonly<{ box: Box; leader: readonly [Point, Point] | null }>;

/** The room of a dot, which no word may cover. */
const DOT_ROOM = 7;
const NEAR = [9, 14];
/** So far a leader is still short. */
const OUT = [24, 36, 52, 72, 96];
const FAR = [...OUT, 124, 156];
const LEADER_FROM = 16;

/** The room that a dot takes. */
export function dotBox({ x, y }: Point): Box {
  return { x: x - DOT_ROOM, y: y - DOT_ROOM, width: 2 * DOT_ROOM, height: 2 * DOT_ROOM };
}

/**
 * Words beside their places in the order of the wishes, none over another, over a box or over a
 * leader. Words that must move away from their place keep a leader; null for words that find no
 * room at all.
 */
export function placeNames(
  wishes: readonly NameWish[],
  room: NameRoom,
): readonly (PlacedLabel | null)[] {
  const taken: Taken[] = [];
  return wishes.map((wish) => {
    const found = placeFor(wish, room, taken);
    if (found === null) return null;
    taken.push(found);
    return { ...labelIn(found.box, wish.lines), leader: leaderOf(found) };
  });
}

/** Near and clear of lines, a little out and clear of them, then over a faint one, over any, anywhere free. */
function placeFor(wish: NameWish, room: NameRoom, taken: readonly Taken[]): Taken | null {
  const free = (distances: readonly number[], sides: Sides = around) =>
    distances
      .flatMap((distance) => sides(wish, distance))
      .map((box) => withLeader(wish.at, box))
      .filter((one) => isFree(one, room, taken));
  const clearOf =
    (lines: readonly (readonly Point[])[]) =>
    ({ box }: Taken) =>
      lines.every((line) => !crosses(line, box));
  const clear = clearOf([...room.lines, ...(room.faint ?? [])]);
  const apart = clearOf(room.lines);
  const near = free(NEAR);
  const far = free(FAR);
  // A leader beside the place would run along its line: over and under it come first.
  const out = free(OUT, upAndDownFirst);
  const quiet = near.find(apart) ?? out.find(apart);
  return (
    near.find(clear) ?? out.find(clear) ?? quiet ?? near[0] ?? far.find(clear) ?? far[0] ?? null
  );
}

/** Eight boxes around a place, in the order of liking. */
function around({ at: { x, y }, lines, first }: NameWish, distance: number): readonly Box[] {
  const { width, height } = labelSize(lines);
  const slant = distance / 2;
  const right = { beside: x + distance, slant: x + slant };
  const left = { beside: x - distance - width, slant: x - slant - width };
  const middle = { x: x - width / 2, y: y - height / 2 };
  const above = y - distance - height + 2;
  const below = y + distance - 2;
  const box = (boxX: number, boxY: number): Box => ({ x: boxX, y: boxY, width, height });
  const [here, there] = first === 'left' ? [left, right] : [right, left];
  const beside = [box(here.beside, middle.y), box(there.beside, middle.y)];
  const over = [box(here.slant, above), box(there.slant, above), box(middle.x, above)];
  const under = [box(here.slant, below), box(there.slant, below), box(middle.x, below)];
  return first === 'below' ? [...under, ...over, ...beside] : [...beside, ...over, ...under];
}

function upAndDownFirst(wish: NameWish, distance: number): readonly Box[] {
  const boxes = around(wish, distance);
  const { y } = wish.at;
  const isBeside = (box: Box) => box.y < y && box.y + box.height > y;
  return [...boxes.filter((box) => !isBeside(box)), ...boxes.filter(isBeside)];
}

function withLeader(at: Point, box: Box): Taken {
  const [from, to] = wayTo(at, box);
  const away = Math.hypot(to.x - from.x, to.y - from.y);
  if (away < LEADER_FROM) return { box, leader: null };
  const edge = DOT_ROOM / away;
  const start = { x: from.x + (to.x - from.x) * edge, y: from.y + (to.y - from.y) * edge };
  return { box, leader: [start, to] };
}

function leaderOf({ leader }: Taken): PlacedLabel['leader'] {
  if (leader === null) return null;
  const [from, to] = leader;
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

function isFree({ box, leader }: Taken, room: NameRoom, taken: readonly Taken[]): boolean {
  if (!boxContains(room.bounds, box)) return false;
  if (room.boxes.some((other) => boxesOverlap(box, other))) return false;
  if (leader !== null && room.boxes.some((other) => strikes(leader, other))) return false;
  return taken.every(
    (other) =>
      !boxesOverlap(box, other.box) &&
      (leader === null || !segmentCrossesBox(...leader, other.box)) &&
      (other.leader === null || !segmentCrossesBox(...other.leader, box)),
  );
}

/** Whether a leader runs over a box; it may begin at the edge of its own dot. */
function strikes([from, to]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  return segmentCrossesBox(from, to, { x: x + 3, y: y + 3, width: width - 6, height: height - 6 });
}

function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((point, index) => {
    const next = line[index + 1];
    return next !== undefined && segmentCrossesBox(point, next, box);
  });
}
