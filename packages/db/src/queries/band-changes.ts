import { type RawBuilder, sql } from 'kysely';
import type { Reader, Writer } from '../database.ts';
import { insertRows } from '../insert-rows.ts';
import { runForEach } from '../run-for-each.ts';
import { OPEN } from '../schema/revision.ts';
import { oneOf } from './one-of.ts';

/** A staged audit whose file gives another risk band than the one it counts under. */
export type StagedBandChange = {
  readonly line: number;
  readonly key: string;
  readonly cell_key: string;
  readonly content: string;
};

/** The changed rows of a preview that give another risk band than their record counts under. */
export async function stagedBandChanges(
  db: Reader,
  batch: number,
): Promise<readonly StagedBandChange[]> {
  const { rows } = await sql<StagedBandChange>`
    select s.line as line, s.key as key, told.key as cell_key,
      coalesce(s.content, again.content) as content
    from staged_row s
    join audit_cell told on told.cell = s.cell
    join record r on r.version = s.replaces and r.known_to = ${OPEN}
    join audit_cell held on held.cell = r.cell
    left join record_version again on again.version = s.version
    where s.batch = ${batch} and s.verdict = 'changed' and held.risk_band <> told.risk_band
    order by s.line`.execute(db);
  return rows;
}

/** Says under which cells staged rows are to count. */
export async function settleStagedCells(
  trx: Writer,
  batch: number,
  settled: readonly { readonly line: number; readonly cell: number }[],
): Promise<void> {
  await runForEach(trx, {
    statement: 'update staged_row set settled_cell = ? where batch = ? and line = ?',
    rows: settled.map(({ line, cell }) => [cell, batch, line]),
  });
}

/** One telling of an audit: an import that stands, in order, and what it said. */
export type Telling = {
  readonly key: string;
  readonly seq: number;
  readonly version: number;
  readonly day: string | null;
  readonly content: string;
  readonly cell_key: string;
};

/** Every standing telling of some audits, by audit and in the order of the imports. */
export async function tellingsOfAudits(
  db: Reader,
  keys: readonly string[],
): Promise<readonly Telling[]> {
  return tellings(db, oneOf(db, 'v.key', keys));
}

/**
 * The same of the audits that the import at `seq` named or may have withdrawn, of those that were
 * ever told with more than one risk band.
 */
export async function tellingsOfBandChanges(
  db: Reader,
  touched: {
    readonly seq: number;
    readonly withdrew: { readonly from: string; readonly to: string } | undefined;
  },
): Promise<readonly Telling[]> {
  const range = touched.withdrew;
  const inRange = range
    ? sql`union select v.key from record_version v where v.source = 'audits' and v.day between ${range.from} and ${range.to}`
    : sql``;
  return tellings(
    db,
    sql`v.key in (${keysOfManyBands(sql`and v2.key in (
        select v3.key from batch_entry e3 join record_version v3 on v3.version = e3.version
        where e3.seq = ${touched.seq} ${inRange})`)})`,
  );
}

/** The same of every audit that was ever told with more than one risk band. */
export async function tellingsOfManyBands(db: Reader): Promise<readonly Telling[]> {
  return tellings(db, sql`v.key in (${keysOfManyBands(sql``)})`);
}

function keysOfManyBands(among: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select v2.key from record_version v2 join audit_cell c2 on c2.cell = v2.cell
      where v2.source = 'audits' ${among}
      group by v2.key having count(distinct c2.risk_band) > 1`;
}

async function tellings(db: Reader, among: RawBuilder<unknown>): Promise<readonly Telling[]> {
  const { rows } = await sql<Telling>`
    select v.key as key, e.seq as seq, v.version as version, v.day as day, v.content as content, c.key as cell_key
    from record_version v
    join batch_entry e on e.version = v.version
    join import_batch b on b.seq = e.seq and b.state = 'confirmed'
    join audit_cell c on c.cell = v.cell
    where v.source = 'audits' and ${among}
    order by v.key, e.seq`.execute(db);
  return rows;
}

/** The risk band that current audits count under, by version. */
export async function countedBands(
  db: Reader,
  versions: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('record as r')
    .innerJoin('audit_cell as c', 'c.cell', 'r.cell')
    .select(['r.version', 'c.risk_band'])
    .where('r.known_to', '=', OPEN)
    .where(oneOf(db, 'r.version', versions))
    .execute();
  return new Map(rows.map((row) => [row.version, row.risk_band]));
}

export type Withdrawal = {
  readonly seq: number;
  readonly from: string;
  readonly to: string;
  /** Whether it withdrew jobs that were still open, too. */
  readonly ofOpenJobs: boolean;
};

/** The imports of audits that stand and withdrew what they did not name. */
export async function standingWithdrawals(db: Reader): Promise<readonly Withdrawal[]> {
  const rows = await db
    .selectFrom('import_batch')
    .select(['seq', 'declared_from', 'declared_to', 'names_open_jobs'])
    .where('source', '=', 'audits')
    .where('state', '=', 'confirmed')
    .where('withdraw_missing', '=', 1)
    .execute();
  return rows.map((row) => ({
    seq: row.seq ?? 0,
    from: row.declared_from ?? '',
    to: row.declared_to ?? '',
    ofOpenJobs: (row.names_open_jobs ?? 1) === 1,
  }));
}

/** Makes current records count under these cells from a revision on, where they do not already. */
export async function moveRecordsToCells(
  trx: Writer,
  revision: number,
  moves: readonly { readonly version: number; readonly cell: number }[],
): Promise<void> {
  const rows = moves.map(({ version, cell }) => [cell, version]);
  // A record that this revision itself opened has counted nowhere yet.
  await runForEach(trx, {
    statement: `update record set cell = ? where version = ? and known_from = ${revision} and known_to = ${OPEN}`,
    rows,
  });
  const elsewhere = await trx
    .selectFrom('record')
    .select(['version', 'cell'])
    .where('known_to', '=', OPEN)
    .where('known_from', '<', revision)
    .where('version', 'in', moves.length > 0 ? moves.map((move) => move.version) : [0])
    .execute();
  const now = new Map(elsewhere.map((row) => [row.version, row.cell]));
  const moved = moves.filter(
    (move) => now.has(move.version) && now.get(move.version) !== move.cell,
  );
  await runForEach(trx, {
    statement: `update record set known_to = ${revision} where version = ? and known_to = ${OPEN}`,
    rows: moved.map((move) => [move.version]),
  });
  await insertRows(trx, {
    table: 'record',
    columns: ['version', 'cell', 'known_from', 'known_to'],
    rows: moved.map((move) => [move.version, move.cell, revision, OPEN]),
  });
}
