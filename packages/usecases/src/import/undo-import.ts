import type { Writer } from '@plumbline/db/database';
import { updateImportBatch } from '@plumbline/db/queries/import-batches';
import { restoreRecords } from '@plumbline/db/queries/restore-records';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { deriveFigures } from '../figures/derive-figures.ts';
import { clearStagedRows } from './discard-staged.ts';
import { settleRestoredBands } from './settle-bands.ts';
import { waitingBatch } from './waiting-batch.ts';

/**
 * Takes back exactly one import, in any order: records, roll-ups and observations become what they
 * would be had it never been confirmed. History keeps both the import and its undoing. Teams and
 * officers that were added with it stay known.
 */
export async function undoImport(context: Context, number: number): Promise<number> {
  const revision = await context.db.write((trx) => takeBack(trx, context, number));
  await clearStagedRows(context, number, 'all');
  return revision;
}

async function takeBack(trx: Writer, context: Context, number: number): Promise<number> {
  const batch = await waitingBatch(trx, number, ['confirmed']);
  const action = `undo import ${number}: ${batch.file_name}`;
  const revision = await beginRevision(trx, context, action);
  await updateImportBatch(trx, number, { state: 'undone', undone_revision: revision });
  const { source, seq, declared_from: from, declared_to: to } = batch;
  const withdrew = batch.withdraw_missing === 1 && from && to ? { from, to } : undefined;
  await restoreRecords(trx, { source, seq: seq ?? 0, revision, withdrew });
  if (source === 'audits') {
    await settleRestoredBands(trx, { seq: seq ?? 0, revision, withdrew });
  }
  await deriveFigures(trx, { source, revision });
  return revision;
}
