import type { Box } from '../geometry/box.ts';
import type { Tick } from '../geometry/scales.ts';
import { TICK } from '../geometry/type-sizes.ts';
import { INK } from './ink.ts';
import { TextMark } from './text-mark.tsx';

type AxisProps = Readonly<{ ticks: readonly Tick[]; plot: Box }>;

/** Values up the left side, each with a faint line across; the lowest line is the ground. */
export function ValueAxis({ ticks, plot }: AxisProps) {
  return (
    <g>
      {ticks.map(({ value, text, at }, index) => (
        <g key={value}>
          <line
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={at}
            y2={at}
            stroke={index === 0 ? INK.outline : INK.grid}
          />
          <TextMark x={plot.x - 8} y={at + 4.5} text={text} style={TICK} anchor="end" />
        </g>
      ))}
    </g>
  );
}

/** Names along the foot. */
export function NameAxis({ ticks, plot }: AxisProps) {
  const y = plot.y + plot.height + 22;
  return (
    <g>
      {ticks.map(({ value, text, at }) => (
        <TextMark key={value} x={at} y={y} text={text} style={TICK} anchor="middle" />
      ))}
    </g>
  );
}
