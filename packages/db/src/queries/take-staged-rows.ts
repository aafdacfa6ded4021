import { sql } from 'kysely';
import type { Reader, Writer } from '../database.ts';
import { OPEN } from '../schema/revision.ts';
import { type DeclaredRange, missingVersions } from './missing-records.ts';

/** Where a stretch of a batch's rows goes: its place in the order of imports, and its revision. */
export type Taking = {
  readonly batch: number;
  readonly source: string;
  readonly seq: number;
  readonly revision: number;
  /** New versions are numbered from here by their line. */
  readonly firstVersion: number;
};

/** A number above every version there is. */
export async function nextVersion(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('record_version')
    .select((eb) => eb.fn.max('version').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/**
 * Takes the ready rows on lines from..to of a staged file into the records: new content becomes a
 * version, a version that a changed row replaces is closed, and the batch remembers all it accepted.
 */
export async function takeStagedRows(
  trx: Writer,
  taking: Taking,
  lines: { readonly from: number; readonly to: number },
): Promise<void> {
  const { batch, source, seq, revision, firstVersion } = taking;
  const rows = sql`from staged_row s where s.batch = ${batch} and s.line between ${lines.from} and ${lines.to} and s.ready = 1`;
  await sql`insert into record_version (version, source, key, hash, content, day, subject, cell, keyed_after, keyed_lag)
    select ${firstVersion} + s.line, ${source}, s.key, s.hash, s.content, s.day, s.subject, s.cell, s.keyed_after, s.keyed_lag
    ${rows} and s.version is null and s.verdict in ('new', 'changed')`.execute(trx);
  await sql`update record set known_to = ${revision} where known_to = ${OPEN} and version in (
    select s.replaces ${rows} and s.verdict = 'changed')`.execute(trx);
  await sql`insert into record (version, cell, known_from, known_to)
    select coalesce(s.version, ${firstVersion} + s.line), s.settled_cell, ${revision}, ${OPEN}
    ${rows} and s.verdict in ('new', 'changed')`.execute(trx);
  await sql`insert into batch_entry (seq, version)
    select ${seq}, coalesce(s.version, ${firstVersion} + s.line)
    ${rows} and s.verdict in ('new', 'changed', 'same')`.execute(trx);
}

/** Closes the current records that the file does not name within its range. */
export async function withdrawMissingRecords(
  trx: Writer,
  range: DeclaredRange,
  revision: number,
): Promise<void> {
  await trx
    .updateTable('record')
    .set({ known_to: revision })
    .where('known_to', '=', OPEN)
    .where('version', 'in', missingVersions(trx, range))
    .execute();
}

/** The last line of a staged file. */
export async function lastStagedLine(db: Reader, batch: number): Promise<number> {
  const row = await db
    .selectFrom('staged_row')
    .select((eb) => eb.fn.max('line').as('line'))
    .where('batch', '=', batch)
    .executeTakeFirst();
  return row?.line ?? 0;
}
