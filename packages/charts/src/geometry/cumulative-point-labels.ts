import type { Box, Point } from './box.ts';
import type { DrawnCumulative, GapMark } from './cumulative-drawn.ts';
import { gapText } from './cumulative-words.ts';
import {
  type LabelLine,
  labelBox,
  labelIn,
  labelLine,
  labelSize,
  type PlacedLabel,
  type Tone,
} from './label.ts';
import { countText } from './number-text.ts';
import {
  type LabelWish,
  type Obstacles,
  placeInSight,
  placeLabel,
  type Side,
  wayTo,
} from './place-label.ts';

/** The words inside the plot: what is done and the gap, then the unfinished month. */
export function cumulativePointLabels(
  drawn: DrawnCumulative,
  ends: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const { plot, lines, last, hollow, gap, fan } = drawn;
  const lastComplete = lines.done[last] ?? null;
  const dots = [lastComplete, hollow].flatMap((dot) => (dot === null ? [] : [dotBox(dot)]));
  const endBoxes = ends.map(labelBox).map(withAir);
  const gapLines = gap === null ? [] : [gapLine(gap)];
  const obstacles: Obstacles = {
    lines: [
      ...Object.values(lines).flatMap((points) => unbroken(points, drawn)),
      ...gapLines,
      ...(fan?.edges ?? []),
    ],
    boxes: [...dots, ...endBoxes],
    bounds: { x: plot.x, y: 0, width: drawn.width - plot.x, height: plot.y + plot.height },
  };
  // The main label has a halo: where it must, it may lie over a line, then over a dot.
  const overLines = { ...obstacles, lines: [] };
  const done = doneLabel(drawn, [obstacles, overLines, { ...overLines, boxes: endBoxes }]);
  const taken = done === null ? obstacles.boxes : [...obstacles.boxes, withAir(done.box)];
  const beside = { ...obstacles, boxes: taken };
  // Where it must, it lies over a thin line; last of all over what is done.
  const ownLines = [...unbroken(lines.done, drawn), ...gapLines];
  const soFar = unfinishedLabel(drawn, [
    beside,
    { ...beside, lines: ownLines },
    { ...beside, lines: [] },
    { ...beside, lines: [], boxes: [...ends.map(labelBox), ...(done === null ? [] : [done.box])] },
  ]);
  return [done, soFar].flatMap((label) => (label === null ? [] : [label.label]));
}

type InnerLabel = Readonly<{ box: Box; label: PlacedLabel }>;

/** The room that a dot takes around its middle, its cursor ring left out. */
const DOT_ROOM = 6;

/** A label as far as this from its dot is joined to it. */
const LEADER_FROM = 16;

const SIDES: Readonly<Record<GapMark['tone'], readonly Side[]>> = {
  behind: ['right-below', 'left-above', 'left-below', 'right-above'],
  ahead: ['left-above', 'right-below', 'left-below', 'right-above'],
  level: ['left-above', 'right-below', 'left-below', 'right-above'],
};

const GAP_TONES: Readonly<Record<GapMark['tone'], Tone>> = {
  behind: 'concern',
  ahead: 'better',
  level: 'muted',
};

function doneLabel(drawn: DrawnCumulative, tries: readonly Obstacles[]) {
  const { data, lines, last, gap, fan } = drawn;
  const anchor = lines.done[last];
  const point = data.points[last];
  if (anchor == null || point?.done == null) return null;
  const words = [labelLine(`${countText(point.done)} done`, 'main', 'bold')];
  if (gap !== null && point.expected !== null) {
    words.push(labelLine(gapText(point.done, point.expected), GAP_TONES[gap.tone], 'bold'));
  }
  const wish = { anchor, sides: SIDES[gap?.tone ?? 'level'], ...labelSize(words) };
  const near = firstPlace(wish, fan === null ? tries : tries.slice(0, 1));
  if (near !== null) return innerLabel(words, near);
  // A fan takes the room beside the point, and so do wide words: they stand off, joined to it.
  const further = { ...wish, sides: [...wish.sides, 'above', 'below'] as const };
  const label = innerLabel(
    words,
    (fan === null ? null : firstPlace(further, tries, placeInSight)) ??
      firstPlace(heldOver(wish, drawn), tries, placeInSight),
  );
  return label === null ? null : joined(label, anchor);
}

/** Over or under a point, moved sideways as far as the plot's edges ask. */
function heldOver(wish: LabelWish, { plot }: DrawnCumulative): LabelWish {
  const half = wish.width / 2;
  const x = Math.max(plot.x + half, Math.min(wish.anchor.x, plot.x + plot.width - half));
  return { ...wish, anchor: { x, y: wish.anchor.y }, sides: ['above', 'below'] };
}

function unfinishedLabel({ data, hollow }: DrawnCumulative, tries: readonly Obstacles[]) {
  const point = data.points.find(({ state }) => state === 'unfinished');
  if (hollow === null || point?.done == null) return null;
  const words = [labelLine(`${countText(point.done)} so far`, 'muted', 'regular')];
  const sides: readonly Side[] = [
    'right-below',
    'right-above',
    'right',
    'below',
    'above',
    'left-above',
    'left-below',
  ];
  const wish = { anchor: hollow, sides, ...labelSize(words) };
  const label = innerLabel(words, firstPlace(wish, tries, placeInSight));
  return label === null ? null : joined(label, hollow);
}

/** From the edge of a dot to a label that had to stand away from it. */
function joined({ box, label }: InnerLabel, anchor: Point): InnerLabel {
  const [from, to] = wayTo(anchor, box);
  const away = Math.hypot(to.x - from.x, to.y - from.y);
  if (away < LEADER_FROM) return { box, label };
  const edge = DOT_ROOM / away;
  const x1 = from.x + (to.x - from.x) * edge;
  const y1 = from.y + (to.y - from.y) * edge;
  return { box, label: { ...label, leader: { x1, y1, x2: to.x, y2: to.y } } };
}

function firstPlace(
  wish: LabelWish,
  tries: readonly Obstacles[],
  place: typeof placeLabel = placeLabel,
): Box | null {
  for (const obstacles of tries) {
    const box = place(wish, obstacles);
    if (box !== null) return box;
  }
  return null;
}

function innerLabel(lines: readonly LabelLine[], box: Box | null): InnerLabel | null {
  return box === null ? null : { box, label: labelIn(box, lines) };
}

function gapLine({ x, from, to }: GapMark): readonly Point[] {
  return [
    { x, y: from },
    { x, y: to },
  ];
}

/** Words beside other words need more air than words beside a line. */
function withAir({ x, y, width, height }: Box): Box {
  const air = 10;
  return { x: x - air, y: y - air / 2, width: width + 2 * air, height: height + air };
}

function dotBox({ x, y }: Point): Box {
  return { x: x - DOT_ROOM, y: y - DOT_ROOM, width: 2 * DOT_ROOM, height: 2 * DOT_ROOM };
}

/** A line as runs of neighbouring points, starting at the origin of the year. */
function unbroken(
  points: readonly (Point | null)[],
  { plot, axis }: DrawnCumulative,
): readonly (readonly Point[])[] {
  const runs: Point[][] = [[{ x: plot.x, y: axis.at(0) }]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs;
}
