import type { Tick } from './scales.ts';
import { widestText } from './text-width.ts';
import { TICK } from './type-sizes.ts';

/** The ticks whose words have room beside each other along the foot, the first one among them. */
export function spacedTicks(ticks: readonly Tick[]): readonly Tick[] {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return ticks;
  const widest = widestText(
    ticks.map((tick) => tick.text),
    TICK,
  );
  const stride = labelStride(widest, Math.abs(second.at - first.at));
  return ticks.filter((_, index) => index % stride === 0);
}

/**
 * Every how-manieth label to print so that none touches the next: 1 prints all. `labelWidth`
 * is the widest label, `step` the distance between neighbours, both in pixels.
 */
function labelStride(labelWidth: number, step: number): number {
  const gap = 6;
  if (step <= 0) return 1;
  return Math.max(1, Math.ceil((labelWidth + gap) / step));
}
