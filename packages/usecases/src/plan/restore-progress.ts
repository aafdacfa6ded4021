import type { TakeBackInput } from '@plumbline/contract/plan/plan-input';
import type { PlanChange } from '@plumbline/contract/plan/plan-view';
import { insertProgressEvent, lastProgressEvent } from '@plumbline/db/queries/progress-events';
import { headRevision } from '@plumbline/db/queries/revisions';
import { OPEN } from '@plumbline/db/schema/revision';
import { progressLabels } from '@plumbline/domain/plan/progress';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { readStatements, type StatementContent } from './plan-records.ts';

/**
 * Puts back a statement of progress that was taken back, with its own day, in one revision. Throws
 * 'not-found' for one that there never was, and 'conflict' for one that is there or that another was
 * stated in the place of.
 */
export async function restoreProgress(
  context: Context,
  { id }: TakeBackInput,
): Promise<PlanChange> {
  return context.db.write(async (trx) => {
    const last = await lastProgressEvent(trx, id);
    if (last === undefined) throw new AppError('not-found', 'There was no such statement.');
    const { known_to, ...event } = last;
    if (known_to === OPEN) throw new AppError('conflict', 'That statement stands again already.');
    const before = new Set((await readStatements(trx, known_to - 1)).map((one) => one.id));
    const since = (await readStatements(trx, await headRevision(trx))).findLast(
      (one) => one.plan === event.plan && one.action === event.action && !before.has(one.id),
    );
    if (since !== undefined) {
      throw new AppError(
        'conflict',
        `Somebody stated progress of ${event.action} meanwhile: "${since.label}", by ${since.by}.`,
      );
    }
    const revision = await beginRevision(trx, context, 'put a statement back');
    await insertProgressEvent(trx, { ...event, revision });
    const { word } = JSON.parse(event.content) as StatementContent;
    return { id, message: `Action ${event.action} stands at "${progressLabels[word]}" again.` };
  });
}
