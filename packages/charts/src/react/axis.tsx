import type { Box } from '../geometry/box.ts';
import type { Tick } from '../geometry/scales.ts';
import { TICK } from '../geometry/type-sizes.ts';
import { INK } from './ink.ts';
import { TextMark } from './text-mark.tsx';

type AxisProps = Readonly<{ ticks: readonly Tick[]; plot: Box }>;

/** Values up the left side, each with a faint line across; the ground has a stronger one. */
export function ValueAxis({ ticks, plot }: AxisProps) {
  const ground = ticks.find(({ line }) => line === 'ground') ?? ticks[0];
  return (
    <g>
      {ticks.map(({ value, text, at }) => (
        <g key={value}>
          <line
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={at}
            y2={at}
            stroke={value === ground?.value ? INK.outline : INK.grid}
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
