import { batchesBeingRead, decidedBatchesWithRows } from '@plumbline/db/queries/import-batches';
import type { Context } from '../context.ts';
import { clearStagedRows, discardStaged } from './discard-staged.ts';

/** No file takes longer to read: what has been in reading since before then has no reader left. */
const LONGEST_READING_MS = 6 * 3_600_000;

/**
 * Forgets what processes that ended in the middle of something left behind: staged rows of imports
 * that were decided, and files that nobody reads any more. Nothing that anyone sees changes, and
 * previews that wait are left alone. For a server, before it takes its first file.
 */
export async function clearLeftovers(context: Context): Promise<void> {
  for (const { batch, state } of await decidedBatchesWithRows(context.db.read)) {
    await clearStagedRows(context, batch, state === 'confirmed' ? 'taken' : 'all');
  }
  const abandoned = { by: context.actor.name, before: abandonedBefore(context) };
  for (const batch of await batchesBeingRead(context.db.read, abandoned)) {
    await discardStaged(context, batch);
  }
}

/** A SQLite file has one server, which is only starting; a PostgreSQL may have others at work. */
function abandonedBefore({ db, clock }: Context): string {
  const now = clock.now();
  if (db.kind === 'sqlite') return now;
  return new Date(Date.parse(now) - LONGEST_READING_MS).toISOString();
}
