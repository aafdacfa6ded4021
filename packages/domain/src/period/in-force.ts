import type { Month } from './month.ts';

/** Something agreed that holds from a month until the next of its kind takes over. */
export type Effective = Readonly<{ effectiveFrom: Month }>;

/**
 * The one of several agreed things that is in force in a month: the latest that took effect by
 * then, or undefined before the first. When two took effect in the same month the later in the
 * list holds.
 */
export function inForce<T extends Effective>(agreed: readonly T[], month: Month): T | undefined {
  let held: T | undefined;
  for (const one of agreed) {
    if (one.effectiveFrom > month) continue;
    if (held === undefined || one.effectiveFrom >= held.effectiveFrom) held = one;
  }
  return held;
}
