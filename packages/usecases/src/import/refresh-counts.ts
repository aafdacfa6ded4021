import type { Writer } from '@plumbline/db/database';
import { type ImportBatch, updateImportBatch } from '@plumbline/db/queries/import-batches';
import { countMissingRecords } from '@plumbline/db/queries/missing-records';
import {
  countHeldWith,
  countStagedRows,
  countStagedStandings,
} from '@plumbline/db/queries/staged-rows';
import { readingOf } from './reading.ts';

/** What confirming an import would do, row by row. `waiting` rows name a team or officer nobody knows. */
export type ImportCounts = {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  readonly waiting: number;
  readonly missing: number;
  /** The rows that would be taken, by whether they count as audits. */
  readonly standings: Readonly<Record<string, number>>;
  /** Changed rows that hold something which the file has no column for, by the column's label. */
  readonly lost: Readonly<Record<string, number>>;
};

/** Counts the staged rows of a batch anew and keeps the result with it. */
export async function refreshCounts(trx: Writer, batch: ImportBatch): Promise<ImportCounts> {
  const rows = await countStagedRows(trx, batch.batch);
  const ready = (verdict: string) =>
    rows.find((row) => row.verdict === verdict && row.ready === 1)?.rows ?? 0;
  const sum = (kept: typeof rows) => kept.reduce((total, row) => total + row.rows, 0);
  const { declared_from: from, declared_to: to, source } = batch;
  const counts: ImportCounts = {
    new: ready('new'),
    changed: ready('changed'),
    same: ready('same'),
    refused: sum(rows.filter((row) => row.verdict === 'refused')),
    waiting: sum(rows.filter((row) => row.verdict !== 'refused' && row.ready === 0)),
    missing:
      from && to ? await countMissingRecords(trx, { batch: batch.batch, source, from, to }) : 0,
    standings: Object.fromEntries(
      (await countStagedStandings(trx, batch.batch)).map((row) => [row.standing, row.rows]),
    ),
    lost: await countLost(trx, batch),
  };
  await updateImportBatch(trx, batch.batch, { counts: JSON.stringify(counts) });
  return counts;
}

async function countLost(trx: Writer, batch: ImportBatch): Promise<ImportCounts['lost']> {
  const absent = (readingOf(batch)?.header ?? []).filter(({ found }) => found === null);
  const fields = absent.map(({ field }) => field);
  const rows = await countHeldWith(trx, { batch: batch.batch, fields });
  const counted = absent.map(({ label }, place) => [label, rows[place] ?? 0] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
