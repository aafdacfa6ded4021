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
import { type LabelWish, type Obstacles, placeLabel, type Side } from './place-label.ts';

/** The words inside the plot: what is done and the gap, then the unfinished month. */
export function cumulativePointLabels(
  drawn: DrawnCumulative,
  ends: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  const { plot, lines, last, hollow, gap } = drawn;
  const lastComplete = lines.done[last] ?? null;
  const dots = [lastComplete, hollow].flatMap((dot) => (dot === null ? [] : [dotBox(dot)]));
  const endBoxes = ends.map(labelBox).map(withAir);
  const obstacles: Obstacles = {
    lines: [
      ...Object.values(lines).flatMap((points) => unbroken(points, drawn)),
      ...(gap === null ? [] : [gapLine(gap)]),
    ],
    boxes: [...dots, ...endBoxes],
    bounds: { x: plot.x, y: 0, width: drawn.width - plot.x, height: plot.y + plot.height },
  };
  // The main label has a halo: where it must, it may lie over a line, then over a dot.
  const overLines = { ...obstacles, lines: [] };
  const done = doneLabel(drawn, [obstacles, overLines, { ...overLines, boxes: endBoxes }]);
  const taken = done === null ? obstacles.boxes : [...obstacles.boxes, done.box];
  // The unfinished month gives way to everything, but not when it is all that there is to say.
  const soFar = unfinishedLabel(
    drawn,
    last < 0 ? [obstacles, overLines] : [{ ...obstacles, boxes: taken }],
  );
  return [done, soFar].flatMap((label) => (label === null ? [] : [label.label]));
}

type InnerLabel = Readonly<{ box: Box; label: PlacedLabel }>;

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

function doneLabel({ data, lines, last, gap }: DrawnCumulative, tries: readonly Obstacles[]) {
  const anchor = lines.done[last];
  const point = data.points[last];
  if (anchor == null || point?.done == null) return null;
  const words = [labelLine(`${countText(point.done)} done`, 'main', 'bold')];
  if (gap !== null && point.expected !== null) {
    words.push(labelLine(gapText(point.done, point.expected), GAP_TONES[gap.tone], 'bold'));
  }
  const wish = { anchor, sides: SIDES[gap?.tone ?? 'level'], ...labelSize(words) };
  return innerLabel(words, firstPlace(wish, tries));
}

function unfinishedLabel({ data, hollow }: DrawnCumulative, tries: readonly Obstacles[]) {
  const point = data.points.find(({ state }) => state === 'unfinished');
  if (hollow === null || point?.done == null) return null;
  const words = [labelLine(`${countText(point.done)} so far`, 'muted', 'regular')];
  const sides: readonly Side[] = ['right-below', 'right-above', 'below', 'above', 'left-above'];
  return innerLabel(words, firstPlace({ anchor: hollow, sides, ...labelSize(words) }, tries));
}

function firstPlace(wish: LabelWish, tries: readonly Obstacles[]): Box | null {
  for (const obstacles of tries) {
    const box = placeLabel(wish, obstacles);
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

/** The room that a dot takes, its cursor ring left out. */
function dotBox({ x, y }: Point): Box {
  const radius = 6;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
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
