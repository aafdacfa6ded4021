import type { Tick } from './scales.ts';
import { textWidth } from './text-width.ts';
import { TICK } from './type-sizes.ts';

const GAP = 6;

/** Steps in months that a reader counts in without thinking: months, quarters, years. */
const STRIDES = [1, 2, 3, 6, 12, 24, 36, 60];

/**
 * The month labels that have room beside each other, all by the same step: every month, or every
 * second, third, sixth, as many as fit; of quarters every one, every second or every fourth. Ticks
 * are valued in months. The latest label that says a year is always among them, and
 * with it every January of a shorter step; where none does, the last month. Words at either edge
 * lean in, so that none leaves the picture.
 */
export function spreadTicks(ticks: readonly Tick[], width: number): readonly Tick[] {
  const wanted = ticks.map((tick) => heldIn(tick, width));
  const year = wanted.findLastIndex(saysYear);
  const anchor = year < 0 ? wanted.length - 1 : year;
  const from = wanted[anchor]?.value ?? 0;
  for (const stride of STRIDES) {
    const kept = wanted.filter(({ value }) => (value - from) % stride === 0);
    if (kept.length > 1 && kept.every((tick, at) => isApart(tick, kept[at + 1]))) return kept;
  }
  const [first, second] = [wanted[0], wanted[anchor]];
  if (first === undefined || second === undefined) return [];
  return anchor > 0 && isApart(first, second) ? [first, second] : [second];
}

function saysYear({ text }: Tick): boolean {
  return /\d{4}/.test(text);
}

function heldIn(tick: Tick, width: number): Tick {
  const half = textWidth(tick.text, TICK) / 2;
  return { ...tick, at: Math.max(half, Math.min(tick.at, width - half)) };
}

function isApart(tick: Tick, next: Tick | undefined): boolean {
  if (next === undefined) return true;
  const room = (textWidth(tick.text, TICK) + textWidth(next.text, TICK)) / 2 + GAP;
  return next.at - tick.at >= room;
}
