import { decidedBatchesWithRows } from '@plumbline/db/queries/import-batches';
import type { Context } from '../context.ts';
import { clearStagedRows } from './discard-staged.ts';

/**
 * Forgets staged rows of imports that were decided long ago: a process that ended right after its
 * commit had no time to. Nothing that anyone sees changes. Previews that wait are left alone.
 */
export async function clearLeftovers(context: Context): Promise<void> {
  for (const batch of await decidedBatchesWithRows(context.db.read)) {
    await clearStagedRows(context, batch);
  }
}
