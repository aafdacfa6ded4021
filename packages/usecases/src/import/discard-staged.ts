import { updateImportBatch } from '@plumbline/db/queries/import-batches';
import { deleteStagedNames } from '@plumbline/db/queries/staged-names';
import { deleteStagedRows } from '@plumbline/db/queries/staged-rows';
import type { Context } from '../context.ts';
import { waitingBatch } from './waiting-batch.ts';

/** Forgotten in pieces, so that nobody waits long behind a large preview. */
const PIECE = 50_000;

/**
 * Forgets the staged rows of a batch, in short transactions: all of them, or only those that were
 * taken, so that those left out can still be looked at and sent again.
 */
export async function clearStagedRows(
  { db }: Context,
  batch: number,
  which: 'all' | 'taken',
): Promise<void> {
  let deleted = PIECE;
  while (deleted > 0) {
    deleted = await db.write((trx) => deleteStagedRows(trx, { batch, which, limit: PIECE }));
  }
  if (which === 'all') await db.write((trx) => deleteStagedNames(trx, batch));
}

/**
 * Drops a preview: its rows are forgotten and the batch is marked as cancelled. Throws 'conflict'
 * when it was confirmed by then: what was taken is taken back by an undo only.
 */
export async function discardStaged(context: Context, batch: number): Promise<void> {
  await context.db.write(async (trx) => {
    await waitingBatch(trx, batch, ['reading', 'ready', 'cancelled']);
    await updateImportBatch(trx, batch, { state: 'cancelled' });
  });
  await clearStagedRows(context, batch, 'all');
}
