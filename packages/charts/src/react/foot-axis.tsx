import type { Box } from '../geometry/box.ts';
import { footTicks } from '../geometry/foot-ticks.ts';
import type { Tick } from '../geometry/scales.ts';
import { TICK } from '../geometry/type-sizes.ts';
import { uprightAround } from '../geometry/upright-line.ts';
import { INK } from './ink.ts';
import { TextMark } from './text-mark.tsx';

type FootAxisProps = Readonly<{
  ticks: readonly Tick[];
  plot: Box;
  /** Words that the lines give way to. */
  words: readonly Box[];
}>;

/** Values along the foot of rows, each with a faint line up through them. */
export function FootAxis({ ticks, plot, words }: FootAxisProps) {
  const foot = plot.y + plot.height;
  return (
    <g>
      {footTicks(ticks, plot).map(({ value, text, at, anchor }, index) => (
        <g key={value}>
          {uprightAround({ x: at, y1: plot.y, y2: foot + 3 }, words).map(({ x, y1, y2 }) => (
            <line
              key={y1}
              x1={x}
              x2={x}
              y1={y1}
              y2={y2}
              stroke={index === 0 ? INK.outline : INK.grid}
            />
          ))}
          <TextMark x={at} y={foot + 19} text={text} style={TICK} anchor={anchor} />
        </g>
      ))}
    </g>
  );
}
