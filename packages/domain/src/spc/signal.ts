import type { Ties } from './ties.ts';

/** The rules by which points of an XmR chart speak of a special cause. */
export type SignalRule = 'outside' | 'shift' | 'trend' | 'two-of-three';

/** Which way a signal points: above the mean or rising is high, below or falling is low. */
export type Side = 'high' | 'low';

/** A rule that a point helps to show, and which way. */
export type Flag = Readonly<{ rule: SignalRule; side: Side }>;

/** One finding of a rule, with the places (from 0) of the points that show it, in order of time. */
export type Signal = Flag & Readonly<{ points: readonly number[] }>;

/** On which side of a line a value lies; null on it. */
export function sideOf(value: number, line: number, ties: Ties): Side | null {
  if (ties.above(value, line)) return 'high';
  return ties.below(value, line) ? 'low' : null;
}

/** Whether a value lies beyond the line of a side: above the upper, below the lower. */
export function isBeyond(
  value: number,
  side: Side,
  { lower, upper, ties }: Readonly<{ lower: number; upper: number; ties: Ties }>,
): boolean {
  return side === 'high' ? ties.above(value, upper) : ties.below(value, lower);
}
