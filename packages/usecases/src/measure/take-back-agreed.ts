import type { AgreedChange } from '@plumbline/contract/measure/measure-agreed';
import type { AgreedTakenBack } from '@plumbline/contract/measure/measure-change';
import { madeRevisions, undoAgreed } from '@plumbline/db/queries/agreed-changes';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { agreedActions, agreedTables, heldOf, lastChangeOf } from './changing-agreed.ts';

/** What a revision that takes a change back is recorded as. */
export const takenBackAction = 'take back what was agreed';

/** Whether a revision was a single change made here, and not a whole catalogue that was loaded. */
export function isMadeHere(action: string | undefined): boolean {
  return action === takenBackAction || Object.values(agreedActions).some((one) => one === action);
}

/**
 * Takes back the last change of a part of what is agreed: what it replaced holds again, and what was
 * known on an earlier day keeps it. Taken back itself, the change is made once more. Throws
 * 'not-found' for a change there is not and 'conflict' for one that another came after.
 */
export async function takeBackAgreed(
  context: Context,
  { measure, part, revision: change }: AgreedTakenBack,
): Promise<AgreedChange> {
  return context.db.write(async (trx) => {
    await heldOf(trx, measure);
    const last = await lastChangeOf(trx, { part, measure });
    const action = (await madeRevisions(trx, [change])).get(change)?.action;
    if (last < change || !isMadeHere(action)) {
      throw new AppError('not-found', 'There is no such change, or it cannot be taken back here.');
    }
    if (last > change) {
      throw new AppError(
        'conflict',
        'Something else was changed after that. Take the later change back first.',
      );
    }
    const revision = await beginRevision(trx, context, takenBackAction);
    const undone = { table: agreedTables[part], measure, change, revision };
    await undoAgreed(trx, undone);
    const message =
      action === takenBackAction
        ? 'The change is made once more.'
        : 'The change is taken back: what held before it holds again.';
    return { id: String(revision), message };
  });
}
