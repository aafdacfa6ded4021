import type { UndoCommentaryInput, UndoDecisionInput } from '@plumbline/contract/board/board-input';
import { commentarySpans, decisionSpans } from '@plumbline/db/queries/version-spans';
import type { Decision } from '@plumbline/domain/board/decision';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { beforeChange } from './before-change.ts';
import { putCommentary } from './put-commentary.ts';
import { putDecision } from './put-decision.ts';

/**
 * Undoes the last change to what was said of a measure in a period: what was said before stands again.
 * Returns the new revision. Throws 'not-found' where nothing was ever said, and 'conflict' where
 * something else was said since.
 */
export async function undoCommentary(
  context: Context,
  { measure, period, revision: change }: UndoCommentaryInput,
): Promise<number> {
  return context.db.write(async (trx) => {
    const before = beforeChange(await commentarySpans(trx, { measure, period }), change);
    const revision = await beginRevision(trx, context, 'undo a commentary');
    await putCommentary(trx, { revision, measure, period }, before);
    return revision;
  });
}

/** Undoes the last change to a decision, in the same way. */
export async function undoDecision(
  context: Context,
  { id, revision: change }: UndoDecisionInput,
): Promise<number> {
  return context.db.write(async (trx) => {
    const before = beforeChange(await decisionSpans(trx, id), change);
    const revision = await beginRevision(trx, context, 'undo a decision');
    const decision = before === null ? null : (JSON.parse(before) as Decision);
    await putDecision(trx, { revision, id }, decision);
    return revision;
  });
}
