import type { Reader } from '@plumbline/db/database';
import { type ImportBatch, readImportBatch } from '@plumbline/db/queries/import-batches';
import { AppError } from '../app-error.ts';

const became: Readonly<Record<string, string>> = {
  reading: 'is still being read',
  ready: 'has not been confirmed',
  confirmed: 'has been confirmed already',
  cancelled: 'was cancelled',
  undone: 'was undone already',
};

/** The batch, if it is in one of these states. Throws 'not-found' or 'conflict'. */
export async function waitingBatch(
  db: Reader,
  number: number,
  states: readonly string[],
): Promise<ImportBatch> {
  const batch = await readImportBatch(db, number);
  if (!batch) throw new AppError('not-found', `There is no import ${number}.`);
  if (!states.includes(batch.state)) {
    throw new AppError('conflict', `Import ${number} ${became[batch.state] ?? batch.state}.`);
  }
  return batch;
}
