import type { TextStyle } from '../geometry/text-width.ts';
import { LABEL } from '../geometry/type-sizes.ts';
import { INK } from './ink.ts';

export type TextMarkProps = Readonly<{
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  style?: TextStyle | undefined;
  fill?: string | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Paper around the letters, for words that may lie over a line. */
  halo?: 'paper' | 'none' | undefined;
}>;

/** One line of words in a chart. */
export function TextMark(props: TextMarkProps) {
  const { x, y, text, style = LABEL, fill = INK.text, anchor = 'start', halo = 'none' } = props;
  return (
    <text
      x={x}
      y={y}
      fill={fill}
      fontSize={style.size}
      fontWeight={style.weight === 'bold' ? 700 : 400}
      textAnchor={anchor}
      {...(halo === 'paper'
        ? { stroke: INK.paper, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {})}
    >
      {text}
    </text>
  );
}
