import { forgetImportBatch } from '@plumbline/db/queries/forget-import-batch';
import type { Context } from '../context.ts';
import { cancelImport } from './cancel-import.ts';

/**
 * Drops a preview that nobody was shown, as if it had never been: the next import may have its
 * number, so that the numbers people see follow each other.
 */
export async function forgetImport(context: Context, batch: number): Promise<void> {
  await cancelImport(context, batch);
  await context.db.write((trx) => forgetImportBatch(trx, batch));
}
