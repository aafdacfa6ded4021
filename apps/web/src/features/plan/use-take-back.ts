import type { ActionView, ProgressEventView } from '@plumbline/contract/plan/plan-view';
import { useQuery } from '@tanstack/react-query';
import { client } from '#shell/api.ts';
import { useChange } from '#shell/forms/use-change.ts';
import { planItemQuery, serviceQuery } from '#shell/page-queries.ts';
import type { PlanPlace } from '#shell/plan-search.ts';

type TakenBack = Readonly<{ event: ProgressEventView; view: ActionView; search: PlanPlace }>;

/** The id of what takes the focus when a statement, and its button, are gone. */
export const historyId = 'stated';

/** Takes back what was stated last. The way back states the same again, on this day. */
export function useTakeBack({ event, view, search }: TakenBack) {
  const { data: service } = useQuery(serviceQuery());
  const { plan, action } = view;
  const { id, word, why, by, on } = event;
  const isOfToday = on === service?.todayLabel;
  const takeBack = useChange<undefined>({
    change: () => client.plan.takeBackProgress.mutate({ id }),
    undo: (_, queries) => {
      // The page has seen the statement go: what it shows now is what this is stated over.
      const seen = queries.getQueryData(planItemQuery(action.ref, search).queryKey);
      const { revision } = seen ?? view;
      return client.plan.stateProgress.mutate({
        plan: plan.id,
        action: action.ref,
        word,
        why,
        by,
        revision,
      });
    },
    note: isOfToday ? undefined : 'Undo states it again, as of today.',
    onDone: () => document.getElementById(historyId)?.focus(),
    faults: 'in-a-toast',
  });
  return { takeBack, isOfToday };
}
