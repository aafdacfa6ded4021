import {
  batchesReadBy,
  decidedBatchesWithRows,
  silentBatches,
} from '@plumbline/db/queries/import-batches';
import type { Context } from '../context.ts';
import { clearStagedRows, discardStaged } from './discard-staged.ts';
import { GONE_AFTER_MS } from './reader-signs.ts';

/**
 * Forgets what processes that ended in the middle of something left behind: staged rows of imports
 * that were decided, and files that nobody reads any more. Nothing that anyone sees changes, and
 * previews that wait are left alone. For a server, before it takes its first file.
 */
export async function clearLeftovers(context: Context): Promise<void> {
  for (const { batch, state } of await decidedBatchesWithRows(context.db.read)) {
    await clearStagedRows(context, batch, state === 'confirmed' ? 'taken' : 'all');
  }
  await forgetSilentReadings(context);
  // A SQLite file has one server, which is only starting: nobody can be reading in its name.
  if (context.db.kind === 'sqlite') {
    await discardAll(context, await batchesReadBy(context.db.read, context.actor.name));
  }
}

/** Drops the previews of files whose reader, whoever it was, went away in the middle. */
export async function forgetSilentReadings(context: Context): Promise<void> {
  const now = Date.parse(context.clock.machine());
  const at = (milliseconds: number) => new Date(milliseconds).toISOString();
  const heard = { from: at(now - GONE_AFTER_MS), to: at(now + GONE_AFTER_MS) };
  await discardAll(context, await silentBatches(context.db.read, heard));
}

async function discardAll(context: Context, batches: readonly number[]): Promise<void> {
  for (const batch of batches) await discardStaged(context, batch);
}
