import { type Selectable, sql } from 'kysely';
import type { Reader, Writer } from '../database.ts';
import { insertRows } from '../insert-rows.ts';
import type { StagedRowTable } from '../schema/import.ts';
import { OPEN } from '../schema/revision.ts';
import { oneOf } from './one-of.ts';

export type StagedRow = Selectable<StagedRowTable>;

/** What a row has that its file gave no reason to refuse. */
const takenColumns = [
  'batch',
  'line',
  'key',
  'hash',
  'content',
  'day',
  'subject',
  'cell',
  'settled_cell',
  'keyed_after',
  'keyed_lag',
  'verdict',
  'version',
  'replaces',
  'waits_for',
  'ready',
  'raw',
] as const;

export type TakenRow = Pick<StagedRow, (typeof takenColumns)[number]>;

/** Stages rows; those whose key the file has named already are left out. Returns how many went in. */
export async function insertTakenRows(trx: Writer, rows: readonly TakenRow[]): Promise<number> {
  return insertRows(trx, {
    table: 'staged_row',
    columns: takenColumns,
    rows: rows.map(takenValues),
    onConflict: 'skip',
  });
}

/** The values in the order of the columns, written out: this runs for every row of an import. */
function takenValues(row: TakenRow): readonly (string | number | null)[] {
  return [
    row.batch,
    row.line,
    row.key,
    row.hash,
    row.content,
    row.day,
    row.subject,
    row.cell,
    row.settled_cell,
    row.keyed_after,
    row.keyed_lag,
    row.verdict,
    row.version,
    row.replaces,
    row.waits_for,
    row.ready,
    row.raw,
  ];
}

/** A row of the file with what is wrong with it, and its cells (both JSON). */
export type RefusedRow = {
  readonly batch: number;
  readonly line: number;
  readonly key: string | null;
  readonly issues: string;
  readonly raw: string;
};

export async function insertRefusedRows(trx: Writer, rows: readonly RefusedRow[]): Promise<void> {
  await insertRows(trx, {
    table: 'staged_row',
    columns: ['batch', 'line', 'verdict', 'ready', 'refused_key', 'issues', 'raw'],
    rows: rows.map((row) => [row.batch, row.line, 'refused', 0, row.key, row.issues, row.raw]),
  });
}

/** The lines of a batch, from one to another, that are staged. */
export async function stagedLines(
  db: Reader,
  { batch, from, to }: { readonly batch: number; readonly from: number; readonly to: number },
): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('staged_row')
    .select('line')
    .where('batch', '=', batch)
    .where('line', '>=', from)
    .where('line', '<=', to)
    .execute();
  return new Set(rows.map((row) => row.line));
}

/** On which line of the file a key stood first. */
export async function linesOfKeys(
  db: Reader,
  { batch, keys }: { readonly batch: number; readonly keys: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('staged_row')
    .select(['key', 'line'])
    .where('batch', '=', batch)
    .where(oneOf(db, 'key', keys))
    .execute();
  return new Map(rows.map((row) => [row.key ?? '', row.line]));
}

/** Rows of a batch in the order of the file, a page at a time. */
export async function pageOfStagedRows(
  db: Reader,
  page: {
    readonly batch: number;
    readonly verdict?: string | undefined;
    readonly afterLine: number;
    readonly limit: number;
    readonly ready?: 0 | 1 | undefined;
  },
): Promise<readonly StagedRow[]> {
  let query = db
    .selectFrom('staged_row')
    .selectAll()
    .where('batch', '=', page.batch)
    .where('line', '>', page.afterLine)
    .orderBy('line')
    .limit(page.limit);
  query =
    page.verdict === undefined
      ? query.where('verdict', '!=', 'refused')
      : query.where('verdict', '=', page.verdict);
  if (page.ready !== undefined) query = query.where('ready', '=', page.ready);
  return query.execute();
}

/** Rows of a batch that are not taken: refused, or waiting for a name. In the order of the file. */
export async function pageOfRowsLeftOut(
  db: Reader,
  page: { readonly batch: number; readonly afterLine: number; readonly limit: number },
): Promise<readonly StagedRow[]> {
  return db
    .selectFrom('staged_row')
    .selectAll()
    .where('batch', '=', page.batch)
    .where('ready', '=', 0)
    .where('line', '>', page.afterLine)
    .orderBy('line')
    .limit(page.limit)
    .execute();
}

/**
 * How many of the changed rows to be taken are held with something in each of these fields of
 * their content. A text search: a quotation mark inside a value stands behind a backslash, so what
 * is found is a field's name.
 */
export async function countHeldWith(
  db: Reader,
  { batch, fields }: { readonly batch: number; readonly fields: readonly string[] },
): Promise<readonly number[]> {
  if (fields.length === 0) return [];
  const held = (field: string) =>
    sql<number>`count(case when v.content like ${`%"${field}":%`} then 1 end)`;
  const row = await db
    .selectFrom('staged_row as s')
    .innerJoin('record_version as v', 'v.version', 's.replaces')
    .select(fields.map((field, place) => held(field).as(`field${place}`)))
    .where('s.batch', '=', batch)
    .where('s.verdict', '=', 'changed')
    .where('s.ready', '=', 1)
    .executeTakeFirst();
  return fields.map((_, place) => Number(row?.[`field${place}`] ?? 0));
}

export type StagedCount = {
  readonly verdict: string;
  readonly ready: number;
  readonly rows: number;
};

/** Rows of a batch by verdict, and whether they would be taken now. */
export async function countStagedRows(db: Reader, batch: number): Promise<readonly StagedCount[]> {
  return db
    .selectFrom('staged_row')
    .select((eb) => ['verdict', 'ready', eb.fn.countAll<number>().as('rows')])
    .where('batch', '=', batch)
    .groupBy(['verdict', 'ready'])
    .execute();
}

/** The first and last day of what the rows of a batch say was done (or, of a schedule, is due). */
export async function stagedDays(
  db: Reader,
  batch: number,
): Promise<{ readonly first: string | null; readonly last: string | null }> {
  const row = await db
    .selectFrom('staged_row as s')
    .leftJoin('audit_cell as c', 'c.cell', 's.cell')
    .select((eb) => [eb.fn.min('s.day').as('first'), eb.fn.max('s.day').as('last')])
    .where('s.batch', '=', batch)
    .where('s.verdict', '!=', 'refused')
    .where((eb) => eb.or([eb('c.standing', 'is', null), eb('c.standing', '!=', 'not-completed')]))
    .executeTakeFirst();
  return row ?? { first: null, last: null };
}

/** Makes rows ready, or not, by whether every name they wait for is accepted. */
export async function settleWaitingRows(
  trx: Writer,
  { batch, accepted }: { readonly batch: number; readonly accepted: ReadonlySet<string> },
): Promise<void> {
  const waiting = await trx
    .selectFrom('staged_row')
    .select('waits_for')
    .distinct()
    .where('batch', '=', batch)
    .where('waits_for', 'is not', null)
    .execute();
  for (const { waits_for } of waiting) {
    const ready = waits_for?.split(';').every((name) => accepted.has(name)) ? 1 : 0;
    await trx
      .updateTable('staged_row')
      .set({ ready })
      .where('batch', '=', batch)
      .where('waits_for', '=', waits_for)
      .execute();
  }
}

/** Compares the staged rows of a batch with the records held now. */
export async function reclassifyStagedRows(
  trx: Writer,
  { batch, source }: { readonly batch: number; readonly source: string },
): Promise<void> {
  const versionOfContent = sql<number>`(select v.version from record_version v
    where v.source = ${source} and v.key = staged_row.key and v.hash = staged_row.hash)`;
  const versionNow = sql<number>`(select v.version from record_version v
    join record r on r.version = v.version and r.known_to = ${OPEN}
    where v.source = ${source} and v.key = staged_row.key)`;
  const rows = trx
    .updateTable('staged_row')
    .where('batch', '=', batch)
    .where('verdict', '!=', 'refused');
  await rows
    .set({ version: versionOfContent, replaces: versionNow, settled_cell: sql.ref('cell') })
    .execute();
  await rows
    .set({
      verdict: sql`case when replaces is null then 'new' when replaces = version then 'same' else 'changed' end`,
    })
    .execute();
}

/** Forgets up to `limit` staged rows of a batch, all or only those taken; returns how many. */
export async function deleteStagedRows(
  trx: Writer,
  {
    batch,
    which,
    limit,
  }: { readonly batch: number; readonly which: 'all' | 'taken'; readonly limit: number },
): Promise<number> {
  let rows = trx.selectFrom('staged_row').select('line').where('batch', '=', batch);
  let deletion = trx.deleteFrom('staged_row').where('batch', '=', batch);
  if (which === 'taken') {
    rows = rows.where('ready', '=', 1);
    deletion = deletion.where('ready', '=', 1);
  }
  const cut = await rows.orderBy('line').limit(1).offset(limit).executeTakeFirst();
  if (cut) deletion = deletion.where('line', '<', cut.line);
  const { numDeletedRows } = await deletion.executeTakeFirst();
  return Number(numDeletedRows);
}

/** The ready rows of a batch of audits by whether they count. */
export async function countStagedStandings(
  db: Reader,
  batch: number,
): Promise<readonly { readonly standing: string; readonly rows: number }[]> {
  return db
    .selectFrom('staged_row as s')
    .innerJoin('audit_cell as c', 'c.cell', 's.cell')
    .select((eb) => ['c.standing', eb.fn.countAll<number>().as('rows')])
    .where('s.batch', '=', batch)
    .where('s.ready', '=', 1)
    .groupBy('c.standing')
    .execute();
}
