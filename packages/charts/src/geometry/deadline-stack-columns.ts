import { monthAt, monthNumber } from '@plumbline/domain/period/month';
import { shortMonthName } from '@plumbline/domain/period/month-names';
import {
  CELL,
  marksAndStops,
  type PlacedAction,
  type PlacedStacks,
  type StackLine,
  type StackSlot,
  type Stacks,
  type StackWords,
  TODAY_ROOM,
} from './deadline-stack-parts.ts';
import type { DeadlineAction } from './deadline-stacks-data.ts';
import { countText } from './number-text.ts';
import { textWidth } from './text-width.ts';
import { LABEL, TICK } from './type-sizes.ts';

/** Columns higher than this become wider, where they have room. */
const MOST_HIGH = 14;
const COUNT_ROOM = 26;
/** Under the lowest mark. */
const GROUND_AIR = 4;
const NAME_AT = 20;
const YEAR_AT = 36;
const FOOT = 44;

/** Columns of months side by side on one ground, the first action of each on top. */
export function stackColumns(stacks: Stacks): PlacedStacks {
  const { slots, width, top, today } = stacks;
  const step = width / Math.max(1, slots.length);
  const { refRoom, cell, across } = cellsFor(stacks, step);
  const high = Math.max(0, ...slots.map(({ actions }) => Math.ceil(actions.length / across)));
  const stackTop = top + (today === null ? 0 : TODAY_ROOM);
  const foot = stackTop + COUNT_ROOM + high * CELL + GROUND_AIR;
  const placed = slots.map(({ actions }, index) =>
    placedIn(actions, { across, cell, centre: (index + 0.5) * step, foot, refRoom }),
  );
  return {
    ...marksAndStops(placed),
    words: [
      ...countWords(slots, { step, across, foot }),
      ...nameWords(slots, { step, foot, width }),
      ...todayWords(stacks, step),
    ],
    lines: [
      { kind: 'ground', x1: 0, x2: width, y1: foot, y2: foot },
      ...todayLines(stacks, step, foot),
    ],
    height: foot + FOOT,
  };
}

/** How wide a mark is with its reference, where all columns have room for it, and how many stand abreast. */
function cellsFor({ slots, refRoom }: Stacks, step: number) {
  const most = Math.max(1, ...slots.map(({ actions }) => actions.length));
  const wanted = Math.ceil(most / MOST_HIGH);
  const shown = step >= wanted * (CELL + refRoom) ? refRoom : 0;
  const cell = CELL + shown;
  const across = Math.max(1, Math.min(Math.floor(step / cell), wanted));
  return { refRoom: shown, cell, across };
}

type ColumnPlace = Readonly<Record<'across' | 'cell' | 'centre' | 'foot' | 'refRoom', number>>;

/** A column from the top down; where its top row is not full, that stands at the left. */
function placedIn(
  actions: readonly DeadlineAction[],
  { across, cell, centre, foot, refRoom }: ColumnPlace,
): readonly PlacedAction[] {
  const count = actions.length;
  const rows = Math.ceil(count / across);
  const missing = rows * across - count;
  const left = centre - (Math.min(count, across) * cell) / 2 + CELL / 2;
  return actions.map((action, index) => {
    const isTop = index < across - missing;
    const at = isTop ? index : index + missing;
    const x = left + (at % across) * cell;
    const y = foot - GROUND_AIR - (rows - Math.floor(at / across) - 0.5) * CELL;
    return { action, place: { x, y, refRoom } };
  });
}

function countWords(
  slots: readonly StackSlot[],
  { step, across, foot }: Readonly<{ step: number; across: number; foot: number }>,
): readonly StackWords[] {
  return slots.flatMap(({ actions }, index) => {
    if (actions.length === 0) return [];
    const y = foot - GROUND_AIR - Math.ceil(actions.length / across) * CELL - 8;
    return [
      {
        kind: 'count',
        x: (index + 0.5) * step,
        y,
        text: countText(actions.length),
        anchor: 'middle',
      },
    ];
  });
}

/** The name of every month, with its year under the first one and under each January. */
function nameWords(
  slots: readonly StackSlot[],
  { step, foot, width }: Readonly<{ step: number; foot: number; width: number }>,
): readonly StackWords[] {
  const words: StackWords[] = [];
  let yearFrom = Number.POSITIVE_INFINITY;
  for (const [index, { ordinal }] of [...slots.entries()].reverse()) {
    const month = monthAt(ordinal);
    const x = (index + 0.5) * step;
    const name = shortMonthName(monthNumber(month));
    words.push({ kind: 'month', x, y: foot + NAME_AT, text: name, anchor: 'middle' });
    if (index > 0 && monthNumber(month) !== 1) continue;
    const half = textWidth(month.slice(0, 4), TICK) / 2;
    if (x + half > yearFrom) continue;
    yearFrom = x - half;
    const at = Math.max(half, Math.min(x, width - half));
    words.push({
      kind: 'year',
      x: at,
      y: foot + YEAR_AT,
      text: month.slice(0, 4),
      anchor: 'middle',
    });
  }
  return words.reverse();
}

function todayWords({ today, top, width }: Stacks, step: number): readonly StackWords[] {
  if (today === null) return [];
  const half = textWidth(today.text, LABEL) / 2;
  const x = Math.max(half, Math.min(today.at * step, width - half));
  return [{ kind: 'today', x, y: top + 15, text: today.text, anchor: 'middle' }];
}

/** Between the months whose deadlines have passed and those that are still to come. */
function todayLines(
  { today, top, width }: Stacks,
  step: number,
  foot: number,
): readonly StackLine[] {
  if (today === null) return [];
  const x = Math.max(1, Math.min(today.at * step, width - 1));
  return [{ kind: 'today', x1: x, x2: x, y1: top + TODAY_ROOM - 3, y2: foot }];
}
