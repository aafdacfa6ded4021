import type { Box } from './box.ts';
import type { Tick } from './scales.ts';
import { textWidth } from './text-width.ts';
import { TICK } from './type-sizes.ts';

/** A tick along the foot, and which part of its word stands at its place. */
export type FootTick = Tick & Readonly<{ anchor: 'start' | 'middle' | 'end' }>;

const EDGE = 14;
const GAP = 6;

/**
 * The ticks whose words have room beside each other along the foot: the first and the last come
 * before those between. Words at either edge lean inwards, so that none is cut off.
 */
export function footTicks(ticks: readonly Tick[], plot: Box): readonly FootTick[] {
  const all = ticks.map((tick) => ({ ...tick, anchor: anchorOf(tick.at, plot) }));
  const kept: FootTick[] = [];
  for (const tick of [...all.slice(0, 1), ...all.slice(-1), ...all.slice(1, -1)]) {
    if (kept.every((other) => isApart(tick, other))) kept.push(tick);
  }
  return kept.sort((a, b) => a.value - b.value);
}

function anchorOf(at: number, plot: Box): FootTick['anchor'] {
  if (at - plot.x < EDGE) return 'start';
  return plot.x + plot.width - at < EDGE ? 'end' : 'middle';
}

function isApart(a: FootTick, b: FootTick): boolean {
  const [left, right] = a.value < b.value ? [extent(a), extent(b)] : [extent(b), extent(a)];
  return left.to + GAP <= right.from;
}

function extent({ at, text, anchor }: FootTick): Readonly<{ from: number; to: number }> {
  const width = textWidth(text, TICK);
  const from = { start: at, middle: at - width / 2, end: at - width }[anchor];
  return { from, to: from + width };
}
