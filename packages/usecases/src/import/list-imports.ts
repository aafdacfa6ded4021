import type { ImportState, ImportSummary } from '@plumbline/contract/import/import-views';
import { type DecidedBatch, listImportBatches } from '@plumbline/db/queries/import-batches';
import type { Context } from '../context.ts';
import { isReaderSilent } from './reader-signs.ts';
import type { Source } from './record-kinds.ts';
import type { ImportCounts } from './refresh-counts.ts';

const PAGE = 50;

/** The imports there have been and the previews that wait, newest first. Cancelled ones are left out. */
export async function listImports(
  { db, clock }: Context,
  { before }: { readonly before?: number | undefined } = {},
): Promise<readonly ImportSummary[]> {
  const batches = await listImportBatches(db.read, { limit: PAGE, before });
  return batches.map((batch) => importSummary(batch, clock.machine()));
}

/** An import in short. `machine` is the time by the machine's clock. */
export function importSummary(batch: DecidedBatch, machine: string): ImportSummary {
  const counts = batch.counts === null ? null : (JSON.parse(batch.counts) as ImportCounts);
  return {
    batch: batch.batch,
    source: batch.source as Source,
    fileName: batch.file_name,
    state: batch.state as ImportState,
    createdAt: batch.created_at,
    createdBy: batch.created_by,
    decidedAt: batch.decided_at,
    rowsRead: batch.rows_read,
    isReaderSilent: isReaderSilent(batch, machine),
    counts: counts && {
      new: counts.new,
      changed: counts.changed,
      same: counts.same,
      refused: counts.refused,
      waiting: counts.waiting,
      missing: counts.missing,
    },
    withdrawMissing: batch.withdraw_missing === 1,
  };
}
