import type { Tick } from './scales.ts';
import { textWidth } from './text-width.ts';
import { TICK } from './type-sizes.ts';

const GAP = 8;

/** Steps that a reader counts in without thinking: months, quarters, years. */
const STRIDES = [1, 2, 3, 6, 12, 24, 36, 60];

/**
 * The month labels that have room beside each other: those that say a year before the others, the
 * latest of them first, then the last month and the first, then regular steps from a January. Words
 * at either edge lean in, so that none leaves the picture.
 */
export function spreadTicks(ticks: readonly Tick[], width: number): readonly Tick[] {
  const wanted = ticks.map((tick) => heldIn(tick, width));
  const years = wanted.flatMap((tick, index) => (saysYear(tick) ? [index] : [])).reverse();
  const last = wanted.length - 1;
  const kept: number[] = [];
  const keep = (index: number) => {
    const tick = wanted[index];
    if (tick === undefined || kept.includes(index)) return;
    if (kept.every((other) => isApart(tick, wanted[other]))) kept.push(index);
  };
  for (const index of [...years, last, 0]) keep(index);
  const { indexes, stride } = regular(wanted, years[0] ?? last);
  const named = [...kept];
  for (const index of indexes) {
    // Closer to a label than its step, it would look as if months were missing.
    if (named.every((other) => Math.abs(other - index) >= stride)) keep(index);
  }
  return kept.sort((a, b) => a - b).flatMap((index) => wanted[index] ?? []);
}

/** Every month, or every second, third, sixth from the anchor: as many as have room. */
function regular(wanted: readonly Tick[], anchor: number) {
  for (const stride of STRIDES) {
    const indexes = [...wanted.keys()].filter((index) => (index - anchor) % stride === 0);
    const fits = indexes.every((index, at) => {
      const tick = wanted[index];
      const next = wanted[indexes[at + 1] ?? -1];
      if (tick === undefined || next === undefined) return true;
      // A label with its year is wider: beside it, one month may go without.
      return saysYear(tick) || saysYear(next) || isApart(tick, next);
    });
    if (fits) return { indexes, stride };
  }
  return { indexes: [], stride: 1 };
}

function saysYear({ text }: Tick): boolean {
  return /\d{4}/.test(text);
}

function heldIn(tick: Tick, width: number): Tick {
  const half = textWidth(tick.text, TICK) / 2;
  return { ...tick, at: Math.max(half, Math.min(tick.at, width - half)) };
}

function isApart(tick: Tick, other: Tick | undefined): boolean {
  if (other === undefined) return true;
  const room = (textWidth(tick.text, TICK) + textWidth(other.text, TICK)) / 2 + GAP;
  return Math.abs(tick.at - other.at) >= room;
}
