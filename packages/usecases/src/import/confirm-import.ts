import type { Writer } from '@plumbline/db/database';
import {
  type ImportBatch,
  nextImportSeq,
  readImportBatch,
  updateImportBatch,
} from '@plumbline/db/queries/import-batches';
import { namesOpenJobs } from '@plumbline/db/queries/missing-records';
import { headRevision } from '@plumbline/db/queries/revisions';
import { stagedNames } from '@plumbline/db/queries/staged-names';
import { reclassifyStagedRows } from '@plumbline/db/queries/staged-rows';
import {
  lastStagedLine,
  nextVersion,
  takeStagedRows,
  withdrawMissingRecords,
} from '@plumbline/db/queries/take-staged-rows';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { deriveFigures } from '../figures/derive-figures.ts';
import { addNames } from '../service/add-names.ts';
import { clearStagedRows } from './discard-staged.ts';
import { checkWarnings } from './import-warnings.ts';
import { refreshCounts } from './refresh-counts.ts';
import { settleStagedBands } from './settle-bands.ts';
import { waitingBatch } from './waiting-batch.ts';

/** Rows taken between two words about progress. */
const STRETCH = 25_000;

export type Confirmation = {
  readonly batch: number;
  /** Whether warnings about the file have been seen and are no reason to stop. */
  readonly acceptWarnings?: boolean | undefined;
  /** How much of the work is done, 0 to 1. */
  readonly onProgress?: (part: number) => void;
};

/**
 * Takes a previewed file into the records in one transaction: all of it or nothing. Throws
 * 'conflict' when other imports have changed what this one would do since it was previewed; the
 * preview then shows the new counts; and when there are warnings that were not accepted.
 */
export async function confirmImport(context: Context, confirmation: Confirmation): Promise<number> {
  const { batch: number } = confirmation;
  const changed = await context.db.write((trx) => lookAgain(trx, number));
  if (changed) {
    throw new AppError(
      'conflict',
      'Other figures came in since this file was previewed. Look at the new counts, then confirm.',
    );
  }
  const revision = await context.db.write((trx) => take(trx, context, confirmation));
  await clearStagedRows(context, number, 'taken');
  return revision;
}

/** Compares a preview again if anything was committed since; says whether its counts changed. */
async function lookAgain(trx: Writer, number: number): Promise<boolean> {
  const batch = await waitingBatch(trx, number, ['ready']);
  const head = await headRevision(trx);
  if (batch.base_revision === head) return false;
  await reclassifyStagedRows(trx, { batch: number, source: batch.source });
  await settleStagedBands(trx, number);
  await updateImportBatch(trx, number, { base_revision: head });
  await refreshCounts(trx, batch);
  return (await readImportBatch(trx, number))?.counts !== batch.counts;
}

async function take(trx: Writer, context: Context, confirmation: Confirmation): Promise<number> {
  const { batch: number, onProgress } = confirmation;
  const batch = await waitingBatch(trx, number, ['ready']);
  checkWarnings(batch, confirmation);
  if (batch.base_revision !== (await headRevision(trx))) {
    throw new AppError('conflict', 'Another import is being confirmed. Try again in a moment.');
  }
  const action = `import ${number}: ${batch.file_name}`;
  const revision = await beginRevision(trx, context, action);
  const seq = await nextImportSeq(trx);
  const accepted = (await stagedNames(trx, number)).filter((one) => one.accepted === 1);
  await addNames(trx, accepted, revision);
  await takeRows(trx, { batch, seq, revision, onProgress });
  await withdraw(trx, batch, revision);
  await deriveFigures(trx, { source: batch.source, revision });
  await updateImportBatch(trx, number, {
    state: 'confirmed',
    names_open_jobs: (await namesOpenJobs(trx, number)) ? 1 : 0,
    seq,
    revision,
    additions: JSON.stringify(accepted.map(({ kind, id, name }) => ({ kind, id, name }))),
  });
  return revision;
}

async function takeRows(
  trx: Writer,
  taking: {
    readonly batch: ImportBatch;
    readonly seq: number;
    readonly revision: number;
    readonly onProgress: Confirmation['onProgress'];
  },
): Promise<void> {
  const { batch, seq, revision, onProgress } = taking;
  const last = await lastStagedLine(trx, batch.batch);
  const firstVersion = await nextVersion(trx);
  const order = { batch: batch.batch, source: batch.source, seq, revision, firstVersion };
  for (let from = 0; from <= last; from += STRETCH) {
    await takeStagedRows(trx, order, { from, to: from + STRETCH - 1 });
    // The last tenth is for the roll-ups and the commit.
    onProgress?.((0.9 * Math.min(from + STRETCH, last)) / Math.max(last, 1));
  }
}

async function withdraw(trx: Writer, batch: ImportBatch, revision: number): Promise<void> {
  const { declared_from: from, declared_to: to, source } = batch;
  if (batch.withdraw_missing === 0 || !from || !to) return;
  await withdrawMissingRecords(trx, { batch: batch.batch, source, from, to }, revision);
}
