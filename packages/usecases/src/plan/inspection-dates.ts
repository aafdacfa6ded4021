import type { InspectionDateView } from '@plumbline/contract/plan/plan-view';
import { days } from '@plumbline/domain/period/day';
import type { InspectionDate } from '@plumbline/domain/plan/plan';
import type { KnownPlan } from './known-plan.ts';

/** The days of the inspection in order, those to come marked; of one priority with those of all. */
export function inspectionDates(
  { plan, today }: KnownPlan,
  priority: string | null = null,
): readonly InspectionDateView[] {
  const isAbout = (one: InspectionDate) =>
    priority === null || one.priority === null || one.priority === priority;
  return plan.dates
    .filter(isAbout)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((one) => ({ ...one, label: days.label(one.on), isAhead: one.on > today }));
}
