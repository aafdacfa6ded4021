import type { Day } from '../period/day.ts';
import { type Effective, inForce } from '../period/in-force.ts';
import type { Month } from '../period/month.ts';

/** Where a measure stood before the plan set out to move it, and who says so. */
export type Baseline = Readonly<{ value: number; month: Month; source: string }>;

/**
 * What a measure is to be from a month on: a value to reach or not to pass, or a direction to move
 * in from a baseline. In the measure's unit.
 */
export type StandingTarget = Effective &
  Readonly<{
    measure: string;
    /** The value to reach, or not to pass where less is better; null for a direction alone. */
    value: number | null;
    /** The day it is to be reached by; null where none is agreed. */
    by: Day | null;
    /** Whether the plan states it, or the service proposes it. */
    basis: 'plan' | 'proposed';
    baseline: Baseline | null;
  }>;

/** The target of one measure in force in a month, or undefined before its first. */
export function standingTargetInForce(
  targets: readonly StandingTarget[],
  month: Month,
): StandingTarget | undefined {
  return inForce(targets, month);
}
