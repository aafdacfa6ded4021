import type { Box } from './box.ts';
import type { Tick } from './scales.ts';
import { textWidth } from './text-width.ts';
import { TICK } from './type-sizes.ts';

/** The room of a name under the foot of a plot. */
export function tickBox({ at, text }: Tick, foot: number): Box {
  const width = textWidth(text, TICK);
  return { x: at - width / 2, y: foot + 9, width, height: 16 };
}
