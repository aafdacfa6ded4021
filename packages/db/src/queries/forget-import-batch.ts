import type { Writer } from '../database.ts';

/** Forgets an import that was cancelled and whose rows are gone, so that the next may have its number. */
export async function forgetImportBatch(trx: Writer, batch: number): Promise<void> {
  await trx
    .deleteFrom('import_batch')
    .where('batch', '=', batch)
    .where('state', '=', 'cancelled')
    .execute();
}
