import type { Box } from './box.ts';
import type { DeadlineData, DeadlineRow } from './deadline-data.ts';
import {
  cutLines,
  type LabelLine,
  labelIn,
  labelLine,
  labelSize,
  type PlacedLabel,
  wrapLines,
} from './label.ts';
import { LINE_HEIGHT } from './type-sizes.ts';

/** How the width is divided: name, track and words side by side, or one above another on a phone. */
export type DeadlineFrame = Readonly<{
  arrangement: 'beside' | 'above';
  nameRoom: number;
  from: number;
  to: number;
  wordsAt: number;
  wordsRoom: number;
}>;

/** The words of a row and the height of its track. */
export type DeadlineRowPlace = Readonly<{
  name: PlacedLabel;
  words: PlacedLabel;
  /** The middle of the track. */
  y: number;
  height: number;
  /** The room of all its words. */
  boxes: readonly Box[];
}>;

const GAP = 16;
const MOST_LINES = 3;
const AIR = 12;
const TRACK = 30;
/** Half a mark, so that one at an end of the axis stays inside the picture. */
const EDGE = 9;

/** Divides the width among the rows' parts. */
export function deadlineFrame({ rows }: DeadlineData, width: number): DeadlineFrame {
  if (width < 640) {
    const room = { nameRoom: width, wordsAt: 0, wordsRoom: width };
    return { arrangement: 'above', ...room, from: EDGE, to: width - EDGE };
  }
  const nameRoom = Math.min(widest(rows.map(({ label }) => label)), width * 0.27);
  const wordsRoom = Math.min(widest(rows.map(({ text }) => text)), width * 0.25);
  const to = width - wordsRoom - GAP - EDGE;
  return {
    arrangement: 'beside',
    nameRoom,
    from: nameRoom + GAP + EDGE,
    to,
    wordsAt: to + GAP + EDGE,
    wordsRoom,
  };
}

function widest(texts: readonly string[]): number {
  return labelSize(texts.map((text) => labelLine(text, 'muted', 'regular'))).width + 1;
}

/** A few lines; table and readout keep the whole of it. */
function wrapped(line: LabelLine, room: number): readonly LabelLine[] {
  return cutLines(wrapLines([line], room), room, MOST_LINES);
}

/** Where the parts of the row that starts at `top` stand. */
export function deadlineRow(
  { label, text, state }: DeadlineRow,
  frame: DeadlineFrame,
  top: number,
): DeadlineRowPlace {
  const tone = state === 'overdue' ? 'concern' : 'muted';
  const name = wrapped(labelLine(label, 'target', 'regular'), frame.nameRoom);
  const words = wrapped(labelLine(text, tone, 'regular'), frame.wordsRoom);
  const sizes = { name: labelSize(name), words: labelSize(words) };
  if (frame.arrangement === 'above') {
    const boxes = [
      { x: 0, y: top + AIR / 2, ...sizes.name },
      { x: 0, y: top + AIR / 2 + sizes.name.height, ...sizes.words },
    ] as const;
    const below = top + AIR / 2 + sizes.name.height + sizes.words.height;
    return {
      name: labelIn(boxes[0], name),
      words: labelIn(boxes[1], words),
      y: below + TRACK / 2,
      height: below + TRACK + AIR / 2 - top,
      boxes,
    };
  }
  const height = Math.max(sizes.name.height, sizes.words.height, LINE_HEIGHT) + AIR;
  const y = top + height / 2;
  const boxes = [
    { x: 0, y: y - sizes.name.height / 2, ...sizes.name },
    { x: frame.wordsAt, y: y - sizes.words.height / 2, ...sizes.words },
  ] as const;
  return { name: labelIn(boxes[0], name), words: labelIn(boxes[1], words), y, height, boxes };
}
