import type { Box } from './box.ts';
import { textWidth } from './text-width.ts';
import { LABEL } from './type-sizes.ts';

/** Words in the plot; `y` is their baseline. */
export type PlacedText = Readonly<{ x: number; y: number; text: string }>;

/** The room of a label that starts or ends at its place. */
export function textBox({ x, y, text }: PlacedText, anchor: 'start' | 'end'): Box {
  const width = textWidth(text, LABEL);
  return { x: anchor === 'start' ? x : x - width, y: y - 13, width, height: 17 };
}
