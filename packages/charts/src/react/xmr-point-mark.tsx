import type { XmrLook } from '../geometry/xmr-marks.ts';
import { INK } from './ink.ts';

export type XmrPointMarkProps = Readonly<{
  x: number;
  y: number;
  look: XmrLook;
  /** Half its width. */
  size: number;
}>;

/** One figure of a control chart. Shape and colour say the same. */
export function XmrPointMark({ x, y, look, size }: XmrPointMarkProps) {
  const edge = { stroke: INK.paper, strokeWidth: 1, paintOrder: 'stroke' } as const;
  switch (look) {
    case 'common-cause':
      return <circle cx={x} cy={y} r={size} fill={INK.outline} />;
    case 'improvement-up':
      return <path d={triangle(x, y, size)} fill={INK.better} {...edge} />;
    case 'improvement-down':
      return <path d={triangle(x, y, -size)} fill={INK.better} {...edge} />;
    case 'concern':
      return <path d={diamond(x, y, size)} fill={INK.concern} {...edge} />;
    case 'neutral':
      return <path d={square(x, y, size * 0.8)} fill={INK.neutral} {...edge} />;
    case 'unfinished':
      return (
        <circle cx={x} cy={y} r={size} fill={INK.paper} stroke={INK.outline} strokeWidth={1.75} />
      );
    case 'excluded':
      return <path d={cross(x, y, size * 0.8)} stroke={INK.outline} strokeWidth={2} fill="none" />;
  }
}

function triangle(x: number, y: number, size: number): string {
  const half = Math.abs(size);
  return shape([
    [x, y - size],
    [x + half, y + size * 0.75],
    [x - half, y + size * 0.75],
  ]);
}

function diamond(x: number, y: number, size: number): string {
  return shape([
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ]);
}

function square(x: number, y: number, size: number): string {
  return shape([
    [x - size, y - size],
    [x + size, y - size],
    [x + size, y + size],
    [x - size, y + size],
  ]);
}

function cross(x: number, y: number, size: number): string {
  const at = ([dx, dy]: readonly [number, number]) => `${fixed(x + dx)},${fixed(y + dy)}`;
  return `M${at([-size, -size])}L${at([size, size])}M${at([size, -size])}L${at([-size, size])}`;
}

function shape(corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${fixed(x)},${fixed(y)}`).join('L')}Z`;
}

function fixed(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
