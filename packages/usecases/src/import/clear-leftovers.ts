import { decidedBatchesWithRows, silentBatches } from '@plumbline/db/queries/import-batches';
import type { Context } from '../context.ts';
import { clearStagedRows, discardStaged } from './discard-staged.ts';

/** A reader is heard of every few seconds; one that has not been for so long has gone. */
const SILENCE_MS = 10 * 60_000;

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
    const now = context.clock.now();
    await discardAll(context, { until: now, now, by: context.actor.name });
  }
}

/** Drops the previews of files whose reader, whoever it was, went away in the middle. */
export async function forgetSilentReadings(context: Context): Promise<void> {
  const now = context.clock.now();
  const until = new Date(Date.parse(now) - SILENCE_MS).toISOString();
  await discardAll(context, { until, now });
}

async function discardAll(
  context: Context,
  silent: Parameters<typeof silentBatches>[1],
): Promise<void> {
  for (const batch of await silentBatches(context.db.read, silent)) {
    await discardStaged(context, batch);
  }
}
