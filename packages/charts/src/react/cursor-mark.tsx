import type { Stop } from '../geometry/stop.ts';
import { INK } from './ink.ts';

/** Where the reader points: a ring around a dot, a frame around anything wider. */
export function CursorMark({ stop }: Readonly<{ stop: Stop }>) {
  const { x, y, box } = stop;
  const look = {
    'data-mark': 'cursor',
    fill: 'none',
    stroke: INK.cursor,
    strokeWidth: 2.5,
    pointerEvents: 'none',
  } as const;
  if (box === null) return <circle {...look} cx={x} cy={y} r={8} />;
  return (
    <rect
      {...look}
      x={box.x - 3}
      y={box.y - 3}
      width={box.width + 6}
      height={box.height + 6}
      rx={3}
    />
  );
}
