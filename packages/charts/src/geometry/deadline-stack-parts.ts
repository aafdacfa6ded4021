import type { ProgressWord } from '@plumbline/domain/plan/progress';
import type { DeadlineAction } from './deadline-stacks-data.ts';
import { deadlineName } from './deadline-stacks-words.ts';
import type { PlacedText } from './placed-text.ts';
import type { Stop } from './stop.ts';

/** One action; its reference stands beside it where there is room. */
export type StackedMark = Readonly<{
  key: string;
  x: number;
  y: number;
  word: ProgressWord;
  due: 'overdue' | 'in-time';
  ref: PlacedText | null;
}>;

/** Words beside a stack, under it or at the line of today. */
export type StackWords = PlacedText &
  Readonly<{
    kind: 'month' | 'year' | 'count' | 'today';
    anchor: 'start' | 'middle' | 'end';
  }>;

export type StackLine = Readonly<{
  kind: 'ground' | 'between' | 'today';
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}>;

/** A month of the line, counted on end, with what is due by its end. */
export type StackSlot = Readonly<{ ordinal: number; actions: readonly DeadlineAction[] }>;

/** What both ways of stacking start from. */
export type Stacks = Readonly<{
  slots: readonly StackSlot[];
  width: number;
  /** The foot of the key. */
  top: number;
  /** The room of the longest reference beside its mark. */
  refRoom: number;
  /** How many months lie before today's, and its words. */
  today: Readonly<{ at: number; text: string }> | null;
}>;

/** Stacks that have their places; `stops` are a row a month that has any. */
export type PlacedStacks = Readonly<{
  marks: readonly StackedMark[];
  words: readonly StackWords[];
  lines: readonly StackLine[];
  stops: readonly (readonly Stop[])[];
  height: number;
}>;

/** A mark with a little air: large enough for a finger. */
export const CELL = 26;
/** The room of the words at the line of today. */
export const TODAY_ROOM = 24;

/** From the middle of a mark to its reference, and to the edge of what can be pointed at. */
const REF_AT = 16;
const REACH = 12;

/** Where one mark stands, and the room of its reference; 0 where it has none. */
export type MarkPlace = Readonly<{ x: number; y: number; refRoom: number }>;

export type PlacedAction = Readonly<{ action: DeadlineAction; place: MarkPlace }>;

/** The marks of months, and what each says and leads to: a row of stops for a month that has any. */
export function marksAndStops(
  months: readonly (readonly PlacedAction[])[],
): Pick<PlacedStacks, 'marks' | 'stops'> {
  return {
    marks: months.flat().map(stackedMark),
    stops: months.filter(({ length }) => length > 0).map((placed) => placed.map(markStop)),
  };
}

function stackedMark({ action, place: { x, y, refRoom } }: PlacedAction): StackedMark {
  const { ref, word, isOverdue } = action;
  return {
    key: ref,
    x,
    y,
    word,
    due: isOverdue ? 'overdue' : 'in-time',
    ref: refRoom === 0 ? null : { x: x + REF_AT, y: y + 4.5, text: ref },
  };
}

function markStop({ action, place: { x, y, refRoom } }: PlacedAction): Stop {
  const { ref, title, text, href } = action;
  return {
    x,
    y,
    box: { x: x - REACH, y: y - REACH, width: 2 * REACH + refRoom, height: 2 * REACH },
    heading: title,
    reading: text,
    opens: { series: 'action', point: ref },
    link: { href, name: deadlineName(action) },
  };
}
