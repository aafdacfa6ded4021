import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Reader, Writer } from '../database.ts';
import type { ImportBatchTable } from '../schema/import.ts';

export type ImportBatch = Selectable<ImportBatchTable>;
export type NewImportBatch = Omit<
  Insertable<ImportBatchTable>,
  'batch' | 'seq' | 'revision' | 'undone_revision'
>;

/** Adds a batch and returns its number. */
export async function createImportBatch(trx: Writer, batch: NewImportBatch): Promise<number> {
  const last = await trx
    .selectFrom('import_batch')
    .select((eb) => eb.fn.max('batch').as('batch'))
    .executeTakeFirst();
  const number = (last?.batch ?? 0) + 1;
  await trx
    .insertInto('import_batch')
    .values({ ...batch, batch: number, seq: null, revision: null, undone_revision: null })
    .execute();
  return number;
}

export async function readImportBatch(db: Reader, batch: number): Promise<ImportBatch | undefined> {
  return db.selectFrom('import_batch').selectAll().where('batch', '=', batch).executeTakeFirst();
}

export async function updateImportBatch(
  trx: Writer,
  batch: number,
  changes: Updateable<ImportBatchTable>,
): Promise<void> {
  await trx.updateTable('import_batch').set(changes).where('batch', '=', batch).execute();
}

/** A batch, and when it was taken or taken back. */
export type DecidedBatch = ImportBatch & { readonly decided_at: string | null };

/** Batches that were not cancelled, newest first. */
export async function listImportBatches(
  db: Reader,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<readonly DecidedBatch[]> {
  let query = decidedBatches(db)
    .where('b.state', '!=', 'cancelled')
    .orderBy('b.batch', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('b.batch', '<', before);
  return query.execute();
}

export async function readDecidedBatch(
  db: Reader,
  batch: number,
): Promise<DecidedBatch | undefined> {
  return decidedBatches(db).where('b.batch', '=', batch).executeTakeFirst();
}

function decidedBatches(db: Reader) {
  return db
    .selectFrom('import_batch as b')
    .leftJoin('revision as r', (join) =>
      join.on('r.revision', '=', (eb) => eb.fn.coalesce('b.undone_revision', 'b.revision')),
    )
    .selectAll('b')
    .select('r.committed_at as decided_at');
}

/** The confirmed imports of exactly this file. */
export async function importsOfFile(
  db: Reader,
  { source, sha256 }: { readonly source: string; readonly sha256: string },
): Promise<readonly ImportBatch[]> {
  return db
    .selectFrom('import_batch')
    .selectAll()
    .where('source', '=', source)
    .where('sha256', '=', sha256)
    .where('state', '=', 'confirmed')
    .orderBy('seq')
    .execute();
}

/** The place in the order of imports that the next confirmed one takes. */
export async function nextImportSeq(trx: Writer): Promise<number> {
  const last = await trx
    .selectFrom('import_batch')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return (last?.seq ?? 0) + 1;
}

/** Imports that were decided and still have staged rows which nobody needs any more. */
export async function decidedBatchesWithRows(
  db: Reader,
): Promise<readonly { readonly batch: number; readonly state: string }[]> {
  return db
    .selectFrom('import_batch as b')
    .select(['b.batch', 'b.state'])
    .where('b.state', 'in', ['confirmed', 'undone', 'cancelled'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('staged_row as s')
          .select('s.line')
          .whereRef('s.batch', '=', 'b.batch')
          .where((row) => row.or([row('b.state', '!=', 'confirmed'), row('s.ready', '=', 1)])),
      ),
    )
    .execute();
}

/** Notes that a file is still being read. Returns false when it is not to be read any longer. */
export async function keepReading(
  trx: Writer,
  { batch, at }: { readonly batch: number; readonly at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('import_batch')
    .set({ read_at: at })
    .where('batch', '=', batch)
    .where('state', '=', 'reading')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Files being read whose reader was last heard of outside a span around now: too long ago, or far
 * ahead, for a clock that was set back keeps no reader alive.
 */
export async function silentBatches(
  db: Reader,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly number[]> {
  const heard = sql<string>`coalesce(read_at, created_at)`;
  const rows = await beingRead(db)
    .where((eb) => eb.or([eb(heard, '<', from), eb(heard, '>', to)]))
    .execute();
  return rows.map(({ batch }) => batch);
}

/** Files that are being read in somebody's name. */
export async function batchesReadBy(db: Reader, name: string): Promise<readonly number[]> {
  const rows = await beingRead(db).where('created_by', '=', name).execute();
  return rows.map(({ batch }) => batch);
}

function beingRead(db: Reader) {
  return db.selectFrom('import_batch').select('batch').where('state', '=', 'reading');
}
