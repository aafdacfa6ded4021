import { monthOrdinal, toMonth } from '@plumbline/domain/period/month';
import { type ProgressWord, progressLabels } from '@plumbline/domain/plan/progress';
import { stackColumns } from './deadline-stack-columns.ts';
import type { PlacedStacks, StackSlot, Stacks } from './deadline-stack-parts.ts';
import { stackRows } from './deadline-stack-rows.ts';
import type { DeadlineStacksData } from './deadline-stacks-data.ts';
import { statedWords } from './deadline-stacks-words.ts';
import { type KeyItem, type KeyRow, keyRow } from './key-row.ts';
import type { ChartLayout } from './stop.ts';
import { widestText } from './text-width.ts';
import { TICK } from './type-sizes.ts';

/** What a key of this chart shows. */
export type DeadlineStacksSwatch = ProgressWord | 'overdue';

export type DeadlineStacksLayout = ChartLayout &
  PlacedStacks &
  Readonly<{ key: KeyRow<DeadlineStacksSwatch> }>;

/** Narrower columns leave no room for the name of a month. */
const LEAST_COLUMN = 30;

/**
 * The actions of a plan stacked by the month by whose end they are due, a mark each: in columns, or
 * lying down where columns would be narrower than a finger.
 */
export function deadlineStacksLayout(
  data: DeadlineStacksData,
  width: number,
): DeadlineStacksLayout {
  const key = keyRow(keysOf(data), width);
  const slots = slotsOf(data);
  const refs = slots.flatMap(({ actions }) => actions.map(({ ref }) => ref));
  const refRoom = widestText(refs, TICK) + 8;
  const stacks = { slots, width, top: key.height, refRoom, today: todayOf(data, slots) };
  const isUpright = width >= LEAST_COLUMN * slots.length;
  return {
    width,
    key,
    ...(isUpright ? stackColumns(stacks) : stackRows(stacks)),
    runs: isUpright ? 'stacked' : 'down',
    resting: null,
  };
}

function keysOf(data: DeadlineStacksData): readonly KeyItem<DeadlineStacksSwatch>[] {
  const words = statedWords(data).map((word) => ({ swatch: word, text: progressLabels[word] }));
  const isLate = data.months.some(({ actions }) => actions.some(({ isOverdue }) => isOverdue));
  return isLate ? [...words, { swatch: 'overdue', text: 'Overdue' }] : words;
}

/** Every month from the first deadline to the last. */
function slotsOf({ months }: DeadlineStacksData): readonly StackSlot[] {
  const held = new Map(
    months.map(({ month, actions }) => [monthOrdinal(toMonth(month)), actions] as const),
  );
  if (held.size === 0) return [];
  const [first, last] = [Math.min(...held.keys()), Math.max(...held.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    ordinal: first + index,
    actions: held.get(first + index) ?? [],
  }));
}

/** Before or after all deadlines, today stands at the end of the line. */
function todayOf({ today }: DeadlineStacksData, slots: readonly StackSlot[]): Stacks['today'] {
  const first = slots[0]?.ordinal;
  if (today === null || first === undefined) return null;
  const at = monthOrdinal(toMonth(today.month)) - first;
  return { at: Math.max(0, Math.min(at, slots.length)), text: today.text };
}
