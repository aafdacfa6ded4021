import { type Effective, inForce } from '../period/in-force.ts';
import type { Month } from '../period/month.ts';

/**
 * How a figure is judged.
 *
 * - 'share-of-expected': by its share of what is expected by now; `on` and `near` are shares (1 is
 *   all), reached from below, or from above where less is better
 * - 'value': by itself; `on` and `near` are in the measure's unit (95 is 95%), reached from below,
 *   or from above where less is better
 * - 'direction': by how far it moved from its baseline the way it should; `on` and `near` are in the
 *   measure's unit (5 is 5 points)
 * - 'band': inside `low` to `high`, both included, in the measure's unit
 * - 'date': by the day it was reached; `near` is how many days late is still near
 * - 'shortfall': on plan at the target, near plan while less than `near` per cent of it are missing
 * - 'ratchet': on plan above the best figure before it, off plan at `near` or more of the measure's
 *   unit below that, near plan between
 * - 'since-last': on plan when really better than the last time, off plan when really worse, near
 *   plan when chance alone could have made the difference
 */
export type ToleranceRule =
  | Readonly<{ kind: 'share-of-expected'; on: number; near: number; better?: 'up' | 'down' }>
  | Readonly<{ kind: 'value'; on: number; near: number; better?: 'up' | 'down' }>
  | Readonly<{ kind: 'direction'; on: number; near: number; better: 'up' | 'down' }>
  | Readonly<{ kind: 'band'; low: number; high: number }>
  | Readonly<{ kind: 'date'; near: number }>
  | Readonly<{ kind: 'shortfall'; target: number; near: number }>
  | Readonly<{ kind: 'ratchet'; near: number; better: 'up' | 'down' }>
  | Readonly<{ kind: 'since-last'; better: 'up' | 'down' }>;

/**
 * A part of a measure that alone can hold its status down, such as 'any very high risk referral
 * missed: at best near plan'. It must keep `least`, or not pass `most`, in the measure's unit.
 */
export type SliceOverride = Readonly<{
  slice: string;
  /** What the slice is called inside a sentence: 'very high risk referrals'. */
  name: string;
  atBest: 'near-plan' | 'off-plan';
}> &
  (Readonly<{ least: number }> | Readonly<{ most: number }>);

/** The agreed way to judge a measure, from a month on. */
export type Tolerance = Effective &
  Readonly<{ measure: string; rule: ToleranceRule; override?: SliceOverride }>;

/** The tolerance of a measure in force in a month, or undefined before its first. */
export function toleranceInForce(
  tolerances: readonly Tolerance[],
  month: Month,
): Tolerance | undefined {
  return inForce(tolerances, month);
}
