import { widestText, wrapText } from './text-width.ts';
import { LABEL, LINE_HEIGHT } from './type-sizes.ts';

/** The fills of a chart of parts, each with its own pattern; the last draws the eye. */
export type FillName = 'fill-1' | 'fill-2' | 'fill-3' | 'fill-4' | 'fill-concern';

/** What a key shows beside its word. */
export type Swatch = FillName | 'bar' | 'unfinished' | 'mark' | 'marker';

export type KeyItem<S = Swatch> = Readonly<{ swatch: S; text: string }>;

export type PlacedKeyItem<S = Swatch> = KeyItem<S> &
  Readonly<{
    x: number;
    /** The middle of the first line. */
    y: number;
    /** The text, broken where it is longer than the chart is wide. */
    lines: readonly string[];
  }>;

export type KeyRow<S = Swatch> = Readonly<{
  items: readonly PlacedKeyItem<S>[];
  height: number;
}>;

export const SWATCH_WIDTH = 16;
const SWATCH_GAP = 7;
const ITEM_GAP = 20;
const ROW_HEIGHT = 24;

/** From the left of an item to its word. */
export const KEY_TEXT_AT = SWATCH_WIDTH + SWATCH_GAP;

/** Keys side by side from the left, going on to a new line where the width is used up. */
export function keyRow<S = Swatch>(items: readonly KeyItem<S>[], width: number): KeyRow<S> {
  const placed: PlacedKeyItem<S>[] = [];
  let x = 0;
  let y = ROW_HEIGHT / 2;
  let rowHeight = ROW_HEIGHT;
  for (const item of items) {
    const lines = wrapText(item.text, width - KEY_TEXT_AT, LABEL);
    const itemWidth = KEY_TEXT_AT + widestText(lines, LABEL);
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      y += rowHeight;
      rowHeight = ROW_HEIGHT;
    }
    placed.push({ ...item, x, y, lines });
    x += itemWidth + ITEM_GAP;
    rowHeight = Math.max(rowHeight, ROW_HEIGHT + (lines.length - 1) * LINE_HEIGHT);
  }
  return { items: placed, height: items.length === 0 ? 0 : y - ROW_HEIGHT / 2 + rowHeight };
}
