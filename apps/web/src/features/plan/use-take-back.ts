import { client } from '#shell/api.ts';
import { useChange } from '#shell/forms/use-change.ts';

/** The id of what takes the focus when a statement, and its button, are gone. */
export const historyId = 'stated';

/** Takes back what was stated last, with a way back. */
export function useTakeBack(id: string) {
  return useChange({
    change: () => client.plan.takeBackProgress.mutate({ id }),
    undo: () => client.plan.restoreProgress.mutate({ id }),
    onDone: () => document.getElementById(historyId)?.focus(),
    faults: 'in-a-toast',
  });
}
