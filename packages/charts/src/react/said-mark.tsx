import type { PlacedSaid } from '../geometry/behind-figures.ts';
import { textWidth } from '../geometry/text-width.ts';
import { TICK } from '../geometry/type-sizes.ts';
import { INK } from './ink.ts';
import { TextMark } from './text-mark.tsx';

const HEIGHT = 18;
const LEAST_WIDTH = 18;

/** The letter of what was said of a period, under its name. */
export function SaidMark({ x, y, text }: PlacedSaid) {
  const words = textWidth(text, TICK);
  const width = Math.max(LEAST_WIDTH, words + 10);
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - HEIGHT / 2}
        width={width}
        height={HEIGHT}
        rx={HEIGHT / 2}
        fill={INK.paper}
        stroke={INK.main}
        strokeWidth={1.25}
      />
      <TextMark x={x - words / 2} y={y + 4.5} text={text} style={TICK} fill={INK.main} />
    </g>
  );
}
