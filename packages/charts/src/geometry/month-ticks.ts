import { labelStride, type Tick } from './scales.ts';
import { widestText } from './text-width.ts';
import { TICK } from './type-sizes.ts';

/** Where months stand along the foot: the middle of each, and how far neighbours are apart. */
export type MonthPlaces = Readonly<{ xs: readonly number[]; step: number }>;

/** Equal places for so many months from left to right. */
export function monthPlaces(
  count: number,
  { x, width }: Readonly<{ x: number; width: number }>,
): MonthPlaces {
  const step = width / Math.max(1, count);
  return { xs: Array.from({ length: count }, (_, index) => x + (index + 0.5) * step), step };
}

/** The last month always keeps its label; those before it as far as they have room. */
export function monthTicks(
  points: readonly Readonly<{ label: string }>[],
  { xs, step }: MonthPlaces,
): readonly Tick[] {
  const widest = widestText(
    points.map(({ label }) => label),
    TICK,
  );
  const stride = labelStride(widest, step);
  return points.flatMap(({ label }, index) =>
    (points.length - 1 - index) % stride === 0
      ? [{ value: index, text: label, at: xs[index] ?? 0 }]
      : [],
  );
}
