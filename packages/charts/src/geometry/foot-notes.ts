import type { Box } from './box.ts';
import { labelIn, labelLine, type PlacedLabel } from './label.ts';
import { textWidth, widestText, wrapText } from './text-width.ts';
import { LABEL, LINE_HEIGHT } from './type-sizes.ts';

/** Words beneath a plot, across the whole width. */
export type FootNote = Readonly<{ key: string; box: Box; label: PlacedLabel }>;

const AIR = 4;

/** Notes one under another below a picture that ends at `top`, broken to the width. */
export function footNotes(
  notes: readonly Readonly<{ key: string; text: string }>[],
  { width, top }: Readonly<{ width: number; top: number }>,
): Readonly<{ items: readonly FootNote[]; height: number }> {
  let y = top + AIR;
  const items = notes.map(({ key, text }): FootNote => {
    const lines = wrapText(text, width, LABEL);
    const box = {
      x: 0,
      y,
      width: Math.min(width, lines.length > 1 ? widestText(lines, LABEL) : textWidth(text, LABEL)),
      height: lines.length * LINE_HEIGHT,
    };
    y += box.height + AIR;
    return {
      key,
      box,
      label: labelIn(
        box,
        lines.map((line) => labelLine(line, 'muted', 'regular')),
      ),
    };
  });
  return { items, height: items.length === 0 ? 0 : y - top };
}
