import { type Box, boxContains, boxesOverlap, type Point, segmentCrossesBox } from './box.ts';
import { type LabelLine, labelIn, labelLine, labelSize, type PlacedLabel } from './label.ts';
import { wayTo } from './place-label.ts';
import { fitText, wrapText } from './text-width.ts';
import { LABEL } from './type-sizes.ts';

/** A dot that wants its name beside it. */
export type NamedDot = Readonly<{
  key: string;
  x: number;
  y: number;
  label: string;
  place: 'inside' | 'above' | 'below';
}>;

export type NameRoom = Readonly<{
  bounds: Box;
  /** Curves and level lines, which names avoid where they can. */
  lines: readonly (readonly Point[])[];
}>;

export type DotNames = Readonly<{
  labels: readonly PlacedLabel[];
  /** Dots whose name found no room at all, to be named beneath. */
  unnamed: readonly NamedDot[];
}>;

type Taken = Readonly<{ box: Box; leader: readonly [Point, Point] | null }>;

/** The room of a dot, which no name may cover. */
const DOT_ROOM = 7;
const NEAR = [9, 14];
const FAR = [24, 36, 52, 72, 96, 124, 156];
const LEADER_FROM = 16;
const WIDEST_NAME = 150;

/**
 * The names of strewn dots, none over another, over a dot or over a leader. Names near their dots
 * come first; those that must move away keep a leader. Dots beyond the limits choose first.
 */
export function dotNames(dots: readonly NamedDot[], room: NameRoom): DotNames {
  const dotBoxes = dots.map(dotBox);
  const order = [...dots].sort((a, b) => rank(a) - rank(b) || a.x - b.x);
  const taken: Taken[] = [];
  const labels: PlacedLabel[] = [];
  const unnamed: NamedDot[] = [];
  for (const dot of order) {
    const lines = nameLines(dot, room.bounds);
    const found = placeFor(dot, lines, { room, dotBoxes, taken });
    if (found === null) unnamed.push(dot);
    else {
      taken.push(found);
      labels.push({ ...labelIn(found.box, lines), leader: leaderOf(found) });
    }
  }
  return { labels, unnamed };
}

function rank({ place }: NamedDot): number {
  return place === 'inside' ? 1 : 0;
}

function dotBox({ x, y }: Point): Box {
  return { x: x - DOT_ROOM, y: y - DOT_ROOM, width: 2 * DOT_ROOM, height: 2 * DOT_ROOM };
}

/** A name on two lines at most, cut where it is longer; table and readout keep the whole of it. */
function nameLines({ label, place }: NamedDot, bounds: Box): readonly LabelLine[] {
  const most = Math.min(WIDEST_NAME, bounds.width * 0.45);
  const [first = '', ...rest] = wrapText(label, most, LABEL);
  const texts = rest.length === 0 ? [first] : [first, rest.join(' ')];
  const tone = place === 'inside' ? 'muted' : 'neutral';
  return texts.map((text) => labelLine(fitText(text, most, LABEL), tone, 'regular'));
}

type Search = Readonly<{ room: NameRoom; dotBoxes: readonly Box[]; taken: readonly Taken[] }>;

/** Near its dot and clear of lines, near over a line, further out clear of lines, anywhere free. */
function placeFor(dot: NamedDot, lines: readonly LabelLine[], search: Search): Taken | null {
  const size = labelSize(lines);
  const free = (distances: readonly number[]) =>
    distances
      .flatMap((distance) => around(dot, size, distance))
      .map((box) => withLeader(dot, box))
      .filter((one) => isFree(one, search));
  const clear = ({ box }: Taken) => search.room.lines.every((line) => !crosses(line, box));
  const near = free(NEAR);
  const nearest = near.find(clear) ?? near[0];
  if (nearest !== undefined) return nearest;
  const far = free(FAR);
  return far.find(clear) ?? far[0] ?? null;
}

/** Eight places around a dot, those beside it first. */
function around(
  { x, y }: Point,
  { width, height }: Readonly<{ width: number; height: number }>,
  d: number,
) {
  const middle = { x: x - width / 2, y: y - height / 2 };
  const right = x + d;
  const left = x - d - width;
  const above = y - d - height + 4;
  const below = y + d - 4;
  const slant = d * 0.5;
  const at = (boxX: number, boxY: number): Box => ({ x: boxX, y: boxY, width, height });
  return [
    at(right, middle.y),
    at(left, middle.y),
    at(x + slant, above),
    at(x + slant, below),
    at(x - slant - width, above),
    at(x - slant - width, below),
    at(middle.x, above),
    at(middle.x, below),
  ];
}

function withLeader(dot: Point, box: Box): Taken {
  const [from, to] = wayTo(dot, box);
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

function isFree({ box, leader }: Taken, { room, dotBoxes, taken }: Search): boolean {
  if (!boxContains(room.bounds, box)) return false;
  if (dotBoxes.some((other) => boxesOverlap(box, other))) return false;
  if (leader !== null && dotBoxes.some((other) => strikes(leader, other))) return false;
  return taken.every(
    (other) =>
      !boxesOverlap(box, other.box) &&
      (leader === null || !segmentCrossesBox(...leader, other.box)) &&
      (other.leader === null || !segmentCrossesBox(...other.leader, box)),
  );
}

/** Whether a leader runs over a dot other than the one it starts from, at whose edge it begins. */
function strikes([from, to]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  const inner = { x: x + 3, y: y + 3, width: width - 6, height: height - 6 };
  return segmentCrossesBox(from, to, inner);
}

function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((point, index) => {
    const next = line[index + 1];
    return next !== undefined && segmentCrossesBox(point, next, box);
  });
}
