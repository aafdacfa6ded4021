import type { DeadlineStacksData } from '@plumbline/charts/geometry/deadline-stacks-data';
import type { DeadlineMonth, PlanView } from '@plumbline/contract/plan/plan-view';
import type { ServiceView } from '@plumbline/contract/service/service-view';
import { type PlanPlace, placeOf } from '../plan-search.ts';
import { stringifySearch } from '../search-text.ts';

type Today = Pick<ServiceView, 'today' | 'todayLabel'>;

/** The months of a plan as a chart takes them, each action with its address. */
export function deadlineStacks(
  deadlines: readonly DeadlineMonth[],
  today: Today | null,
  search: PlanPlace,
): DeadlineStacksData {
  const carried = stringifySearch(placeOf(search));
  return {
    months: deadlines.map(({ month, label, actions }) => ({
      month,
      label,
      actions: actions.map((action) => ({
        ...action,
        href: `/plan/${encodeURIComponent(action.ref)}${carried}`,
      })),
    })),
    today:
      today === null
        ? null
        : { month: today.today.slice(0, 7), text: `Today, ${today.todayLabel}` },
  };
}

/** The day that a plan is read on: a past one that it is shown as known on, else the service's own. */
export function readOn(
  { known }: Pick<PlanView, 'known'>,
  service: Today | undefined,
): Today | null {
  if (known.day !== null) return { today: known.day, todayLabel: known.label ?? known.day };
  return service ?? null;
}
