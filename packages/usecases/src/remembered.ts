import { headRevision } from '@plumbline/db/queries/revisions';
import type { Context } from './context.ts';

/**
 * A read whose answer is remembered for as long as nothing changes: what is known at a revision on a
 * day never does, so an answer is kept under both and never grows stale, whoever commits the next
 * revision. Where the context has no memory it is worked out every time.
 */
export function remembered<I, O>(
  name: string,
  read: (context: Context, input: I) => Promise<O>,
): (context: Context, input: I) => Promise<O> {
  return async (context, input) => {
    const { memory, db, clock } = context;
    if (memory === undefined) return read(context, input);
    const revision = await headRevision(db.read);
    const key = JSON.stringify([name, revision, clock.today(), input]);
    return memory.recall(key, () => read(context, input));
  };
}
