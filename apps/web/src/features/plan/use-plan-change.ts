import type { PlanChange } from '@plumbline/contract/plan/plan-view';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf } from '#shell/failure-words.ts';
import { refreshFigures } from '#shell/refresh-figures.ts';
import { showToast } from '#shell/toasts.ts';

/** A change to the plan and the way back from it. */
type PlanChanging<Variables> = Readonly<{
  change: (variables: Variables) => Promise<PlanChange>;
  /** Takes the change back, by the id that it gave; undefined where there is no way back. */
  undo?: ((done: PlanChange, queries: QueryClient) => Promise<PlanChange>) | undefined;
  /** Said beside the server's own words. */
  note?: string | undefined;
  onDone?: (() => void) | undefined;
  /** A change that was not made says so in a toast, unless a form says it. */
  faults: 'in-a-toast' | 'in-the-form';
}>;

/** Makes a change to the plan: a toast with the way back, and every figure anew. */
export function usePlanChange<Variables>(changing: PlanChanging<Variables>) {
  const queries = useQueryClient();
  const { change, undo, note, onDone, faults } = changing;
  return useMutation({
    mutationFn: change,
    onSuccess: async (done) => {
      showToast({
        text: note === undefined ? done.message : `${done.message} ${note}`,
        onUndo: undo && (() => void takeBack(() => undo(done, queries), queries)),
      });
      await refreshFigures(queries);
      onDone?.();
    },
    onError: async (error) => {
      if (faults === 'in-a-toast') showToast({ text: failureOf(error).message });
      // What was refused was often changed by somebody else: the page shows how.
      await refreshFigures(queries);
    },
  });
}

async function takeBack(undo: () => Promise<PlanChange>, queries: QueryClient): Promise<void> {
  try {
    showToast({ text: (await undo()).message });
  } catch (error) {
    showToast({ text: failureOf(error).message });
  }
  await refreshFigures(queries);
}
