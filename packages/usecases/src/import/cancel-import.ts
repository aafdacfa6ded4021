import type { Context } from '../context.ts';
import { discardStaged } from './discard-staged.ts';
import { waitingBatch } from './waiting-batch.ts';

/** Drops a preview. What is held does not change. */
export async function cancelImport(context: Context, batch: number): Promise<void> {
  await waitingBatch(context.db.read, batch, ['ready', 'reading']);
  await discardStaged(context, batch);
}
