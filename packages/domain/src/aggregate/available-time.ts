import type { Month } from '../period/month.ts';

/** Under one full-time month of time a rate says nothing. */
export const leastTime = 1;

/** What stands in place of a rate over less time than that. */
export const underLeastTime = 'Under one full-time month';

/** What stands there where no time at all is known of. */
export const noTime = 'No time is recorded';

/** From `from` on, until the officer's next step: full-time months available in each month. */
export type CapacityStep = Readonly<{ officer: string; from: Month; available: number }>;

/**
 * The available full-time months of each officer in each of some months, from steps in any order.
 * An officer has no entry for months before their first step.
 */
export function availableTime(
  steps: readonly CapacityStep[],
  wanted: readonly Month[],
): ReadonlyMap<string, ReadonlyMap<Month, number>> {
  const ordered = steps.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const byOfficer = new Map<string, Map<Month, number>>();
  for (const { officer, from, available } of ordered) {
    const months = byOfficer.get(officer) ?? new Map<Month, number>();
    // A later step overwrites the months from its own on.
    for (const month of wanted) if (month >= from) months.set(month, available);
    byOfficer.set(officer, months);
  }
  return byOfficer;
}
