import { monthAt, months } from '@plumbline/domain/period/month';
import {
  CELL,
  marksAndStops,
  type PlacedAction,
  type PlacedStacks,
  type StackSlot,
  type Stacks,
  type StackWords,
  TODAY_ROOM,
} from './deadline-stack-parts.ts';
import { countText } from './number-text.ts';
import { textWidth, widestText } from './text-width.ts';
import { LABEL, TICK } from './type-sizes.ts';

const COUNT_ROOM = 30;
const AIR = 3;
/** References are shown where so many marks still have room side by side. */
const LEAST_ABREAST = 3;

/** A month with its name; its marks begin in the middle of a first line. */
type Row = Readonly<{ slot: StackSlot; name: string; top: number; bottom: number }>;

/** Stacks that lie down, a month under another: name, count and marks from left to right. */
export function stackRows(stacks: Stacks): PlacedStacks {
  const { slots, width, top, today } = stacks;
  const names = slots.map(({ ordinal }) => months.shortLabel(monthAt(ordinal)));
  const countEnd = widestText(names, TICK) + COUNT_ROOM;
  const cells = cellsFor(stacks, countEnd + 10);
  const rows = rowsOf(stacks, names, cells.abreast);
  const end = rows.at(-1)?.bottom ?? top;
  const todayAt = today === null ? null : (rows[today.at]?.top ?? end + TODAY_ROOM);
  return {
    ...marksAndStops(rows.map((row) => placedIn(row, cells))),
    words: [
      ...rows.flatMap((row) => rowWords(row, countEnd)),
      ...(today === null || todayAt === null
        ? []
        : [{ kind: 'today', x: 0, y: todayAt - 8, text: today.text, anchor: 'start' } as const]),
    ],
    lines: [
      ...rows
        .slice(1)
        .map(({ top: y }) => ({ kind: 'between', x1: 0, x2: width, y1: y, y2: y }) as const),
      ...(today === null || todayAt === null
        ? []
        : [todayLine(textWidth(today.text, LABEL) + 8, width, todayAt - TODAY_ROOM / 2)]),
    ],
    height: Math.max(end, todayAt ?? end) + AIR,
  };
}

/** The months one under another, today's line between them. */
function rowsOf(
  { slots, top, today }: Stacks,
  names: readonly string[],
  abreast: number,
): readonly Row[] {
  const rows: Row[] = [];
  let y = top + AIR;
  for (const [index, slot] of slots.entries()) {
    if (today?.at === index) y += TODAY_ROOM;
    const lines = Math.max(1, Math.ceil(slot.actions.length / abreast));
    const bottom = y + lines * CELL + 2 * AIR;
    rows.push({ slot, name: names[index] ?? '', top: y, bottom });
    y = bottom;
  }
  return rows;
}

type Cells = Readonly<{ from: number; cell: number; abreast: number; refRoom: number }>;

/** How wide a mark is, with its reference where that leaves room for a few side by side. */
function cellsFor({ width, refRoom }: Stacks, from: number): Cells {
  const abreast = (cell: number) => Math.floor((width - from) / cell);
  const shown = abreast(CELL + refRoom) >= LEAST_ABREAST ? refRoom : 0;
  const cell = CELL + shown;
  return { from, cell, abreast: Math.max(1, abreast(cell)), refRoom: shown };
}

function placedIn(
  { slot, top }: Row,
  { from, cell, abreast, refRoom }: Cells,
): readonly PlacedAction[] {
  return slot.actions.map((action, index) => {
    const x = from + (index % abreast) * cell + CELL / 2;
    const y = top + AIR + (Math.floor(index / abreast) + 0.5) * CELL;
    return { action, place: { x, y, refRoom } };
  });
}

function rowWords({ slot, name, top }: Row, countEnd: number): readonly StackWords[] {
  const y = top + AIR + CELL / 2 + 4.5;
  const { length } = slot.actions;
  return [
    { kind: 'month', x: 0, y, text: name, anchor: 'start' },
    ...(length === 0
      ? []
      : [{ kind: 'count', x: countEnd, y, text: countText(length), anchor: 'end' } as const]),
  ];
}

function todayLine(from: number, to: number, y: number) {
  return { kind: 'today', x1: from, x2: to, y1: y, y2: y } as const;
}
