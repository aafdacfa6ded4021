import { sql } from 'kysely';
import type { Writer } from '../database.ts';
import { OPEN } from '../schema/revision.ts';

export type Undoing = {
  readonly source: string;
  readonly seq: number;
  readonly revision: number;
  /** The range in which the undone import withdrew what it did not name, if it did. */
  readonly withdrew: { readonly from: string; readonly to: string } | undefined;
};

/**
 * Makes the current records what they would be if the import at `seq` had never been (its batch is
 * already marked undone). What is current of a key follows from the imports that stand: the version
 * in the last of them that names it, unless a later one withdrew what it does not name in a range
 * that covers that version's day. A file of work done withdraws no job that is still open.
 */
export async function restoreRecords(trx: Writer, undoing: Undoing): Promise<void> {
  const { source, revision } = undoing;
  const touched = keysTouched(undoing);
  const wanted = sql`(select case when exists (
        select 1 from import_batch w where w.source = ${source} and w.state = 'confirmed'
          and w.withdraw_missing = 1 and w.seq > e.seq
          and v2.day between w.declared_from and w.declared_to
          and (coalesce(w.names_open_jobs, 1) = 1 or not exists (
            select 1 from audit_cell o where o.cell = v2.cell and o.standing = 'not-completed')))
      then null else e.version end
    from record_version v2
    join batch_entry e on e.version = v2.version
    join import_batch b on b.seq = e.seq and b.state = 'confirmed'
    where v2.source = ${source} and v2.key = touched.key
    order by e.seq desc limit 1)`;
  await sql`create temporary table restored as
    select touched.key as key, ${wanted} as version from (${touched}) touched`.execute(trx);
  // A cross join keeps the planner from taking every version in turn and scanning the restored keys
  // for each: the restored keys come first, and each is looked up.
  await sql`update record set known_to = ${revision} where known_to = ${OPEN} and version in (
    select v.version from restored cross join record_version v
    where v.source = ${source} and v.key = restored.key and (restored.version is null or restored.version <> v.version))`.execute(
    trx,
  );
  await sql`insert into record (version, cell, known_from, known_to)
    select restored.version, v.cell, ${revision}, ${OPEN}
    from restored join record_version v on v.version = restored.version
    where restored.version is not null and not exists (
      select 1 from record r where r.version = restored.version and r.known_to = ${OPEN})`.execute(
    trx,
  );
  await sql`drop table restored`.execute(trx);
}

/** Every key the undone import can have changed: those it named, and those it may have withdrawn. */
function keysTouched({ source, seq, withdrew }: Undoing) {
  const named = sql`select v.key from batch_entry e join record_version v on v.version = e.version
    where e.seq = ${seq}`;
  if (!withdrew) return named;
  return sql`${named} union select v.key from record_version v
    where v.source = ${source} and v.day between ${withdrew.from} and ${withdrew.to}`;
}
