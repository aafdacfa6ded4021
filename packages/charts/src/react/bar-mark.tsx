import type { Box } from '../geometry/box.ts';
import { INK } from './ink.ts';

export type BarMarkProps = Readonly<{ box: Box; fill: string }>;

/** A bar with an outline, so that a hatched one keeps its shape. */
export function BarMark({ box, fill }: BarMarkProps) {
  return <rect {...box} fill={fill} stroke={INK.main} strokeWidth={1.25} />;
}
