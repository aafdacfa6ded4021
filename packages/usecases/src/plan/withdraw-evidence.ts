import type { TakeBackInput } from '@plumbline/contract/plan/plan-input';
import type { PlanChange } from '@plumbline/contract/plan/plan-view';
import { endEvidence } from '@plumbline/db/queries/evidence-items';
import { headRevision } from '@plumbline/db/queries/revisions';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { readEvidence } from './plan-records.ts';

/**
 * Withdraws an item of evidence, in one revision: what was known on an earlier day keeps it, with its
 * file. Throws 'not-found' for an item that there is not.
 */
export async function withdrawEvidence(
  context: Context,
  { id }: TakeBackInput,
): Promise<PlanChange> {
  return context.db.write(async (trx) => {
    const held = await readEvidence(trx, await headRevision(trx));
    const item = held.find((one) => one.id === id);
    if (item === undefined) {
      throw new AppError('not-found', 'That evidence is not there, or was withdrawn already.');
    }
    const revision = await beginRevision(trx, context, 'withdraw evidence');
    await endEvidence(trx, { revision, id });
    return { id, message: `"${item.title}" is withdrawn from ${item.item}.` };
  });
}
