import { bulletMark } from '../geometry/bullet.ts';
import { BulletMark } from './bullet-mark.tsx';

export type BulletCellProps = Readonly<{
  value: number;
  share: number | null;
  /** The largest figure of the column, so that its cells share one scale. */
  largest: number;
  /** What it shows, in words; the cells beside it hold the figures. */
  label: string;
  width?: number | undefined;
}>;

const HEIGHT = 28;

/** A bullet small enough for a cell of a table. It takes no tab stop. */
export function BulletCell({ value, share, largest, label, width = 240 }: BulletCellProps) {
  const size = { width, height: HEIGHT };
  return (
    <svg role="img" aria-label={label} {...size} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <BulletMark bullet={bulletMark({ value, share }, { ...size, largest })} />
    </svg>
  );
}
