import { type Effective, inForce } from '../period/in-force.ts';
import type { Month } from '../period/month.ts';

/**
 * How a figure is judged.
 *
 * - 'share-of-expected': by its share of what is expected by now; `on` and `near` are shares (1 is all)
 * - 'value': by itself; `on` and `near` are in the measure's unit (95 is 95%)
 * - 'band': inside `low` to `high`, both included, in the measure's unit
 */
export type ToleranceRule =
  | Readonly<{ kind: 'share-of-expected'; on: number; near: number }>
  | Readonly<{ kind: 'value'; on: number; near: number }>
  | Readonly<{ kind: 'band'; low: number; high: number }>;

/** The agreed way to judge a measure, from a month on. */
export type Tolerance = Effective & Readonly<{ measure: string; rule: ToleranceRule }>;

/** The tolerance of a measure in force in a month, or undefined before its first. */
export function toleranceInForce(
  tolerances: readonly Tolerance[],
  month: Month,
): Tolerance | undefined {
  return inForce(tolerances, month);
}
