import { INK } from './ink.ts';

export type LevelMarkProps = Readonly<{ x1: number; x2: number; y1: number; y2: number }>;

/** A short heavy line to measure a bar against, edged with paper where it lies over the bar. */
export function LevelMark(line: LevelMarkProps) {
  return (
    <g>
      <line {...line} stroke={INK.paper} strokeWidth={5.5} />
      <line {...line} stroke={INK.target} strokeWidth={2.5} />
    </g>
  );
}
