import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { failureOf } from '../failure-words.ts';
import { refreshFigures } from '../refresh-figures.ts';
import { showToast } from '../toasts.ts';

/** What the server says of a change that it made. */
type Said = Readonly<{ message: string }>;

/** A change and the way back from it. */
type Changing<Variables, Done extends Said> = Readonly<{
  change: (variables: Variables) => Promise<Done>;
  /** Takes the change back, by what came of it; undefined where there is no way back. */
  undo?: ((done: Done) => Promise<Said>) | undefined;
  onDone?: (() => void) | undefined;
  /** A change that was not made says so in a toast, unless a form says it. */
  faults: 'in-a-toast' | 'in-the-form';
}>;

/** Makes a change: a toast with the way back, and every figure anew. */
export function useChange<Variables, Done extends Said>(changing: Changing<Variables, Done>) {
  const queries = useQueryClient();
  const { change, undo, onDone, faults } = changing;
  return useMutation({
    mutationFn: change,
    onSuccess: async (done) => {
      showToast({
        text: done.message,
        onUndo: undo && (() => void takeBack(() => undo(done), queries)),
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

async function takeBack(undo: () => Promise<Said>, queries: QueryClient): Promise<void> {
  try {
    showToast({ text: (await undo()).message });
  } catch (error) {
    showToast({ text: failureOf(error).message });
  }
  await refreshFigures(queries);
}
