import type { Writer } from '@plumbline/db/database';
import { replaceKnown } from '@plumbline/db/replace-known';
import type { Decision } from '@plumbline/domain/board/decision';

/** Makes this what a decision is; null means that there is none any more. */
export async function putDecision(
  trx: Writer,
  { revision, id }: { readonly revision: number; readonly id: string },
  decision: Decision | null,
): Promise<void> {
  await replaceKnown(trx, {
    table: 'decision',
    revision,
    key: ['id'],
    ending: [[id]],
    columns: ['id', 'measure', 'period', 'content'],
    beginning:
      decision === null ? [] : [[id, decision.measure, decision.period, JSON.stringify(decision)]],
  });
}
