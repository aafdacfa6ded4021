import type { TakeBackInput } from '@plumbline/contract/plan/plan-input';
import type { PlanChange } from '@plumbline/contract/plan/plan-view';
import { insertEvidence, lastEvidence } from '@plumbline/db/queries/evidence-items';
import { OPEN } from '@plumbline/db/schema/revision';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import type { EvidenceContent } from './plan-records.ts';

/**
 * Puts back an item of evidence that was withdrawn, as it was, in one revision. Throws 'not-found' for
 * one that there never was, and 'conflict' for one that is there.
 */
export async function restoreEvidence(
  context: Context,
  { id }: TakeBackInput,
): Promise<PlanChange> {
  return context.db.write(async (trx) => {
    const held = await lastEvidence(trx, id);
    if (held === undefined) throw new AppError('not-found', 'There was no such evidence.');
    const { known_to, ...item } = held;
    if (known_to === OPEN) throw new AppError('conflict', 'That evidence is there again already.');
    const revision = await beginRevision(trx, context, 'put evidence back');
    await insertEvidence(trx, { ...item, revision });
    const { title } = JSON.parse(item.content) as EvidenceContent;
    return { id, message: `"${title}" is there again for ${item.item}.` };
  });
}
