import type { Tick } from './scales.ts';

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

/** The name of every month at its place, whether or not all have room. */
export function monthNames(
  points: readonly Readonly<{ label: string }>[],
  xs: readonly number[],
): readonly Tick[] {
  return points.map(({ label }, index) => ({ value: index, text: label, at: xs[index] ?? 0 }));
}
