import type { Box } from '../geometry/box.ts';
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
      {ticks.map(({ value, text, at }, index) => (
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
          <TextMark x={at} y={foot + 19} text={text} style={TICK} anchor={anchorOf(at, plot)} />
        </g>
      ))}
    </g>
  );
}

/** Words at either edge lean inwards, so that none is cut off. */
function anchorOf(at: number, plot: Box): 'start' | 'middle' | 'end' {
  if (at - plot.x < 14) return 'start';
  return plot.x + plot.width - at < 14 ? 'end' : 'middle';
}
