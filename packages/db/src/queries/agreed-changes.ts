import { sql } from 'kysely';
import type { Reader, Writer } from '../database.ts';
import { type Known, OPEN } from '../schema/revision.ts';
import type { Schema } from '../schema/schema.ts';

/** The columns of the tables of what is agreed about measures, beside from when to when it is known. */
const columns = {
  definition: ['measure', 'version', 'effective_from', 'content'],
  standing_target: ['measure', 'effective_from', 'content'],
  target: ['measure', 'year', 'value', 'profile', 'agreed_on', 'reason'],
  tolerance: ['measure', 'effective_from', 'rule', 'override'],
  measure_event: ['measure', 'month', 'kind', 'title', 'reason', 'action_ref'],
} as const;

/** The tables of what is agreed about measures. */
export type AgreedTable = keyof typeof columns;

/** A row with the revisions that it began and ended in; `known_to` is OPEN while it holds. */
export type AgreedRow<T extends AgreedTable> = Schema[T] & Known;

/** Every row that was held of a measure up to a revision, those that ended too, the oldest first. */
export async function agreedRows<T extends AgreedTable>(
  db: Reader,
  { table, measure, revision }: { table: T; measure: string; revision: number },
): Promise<readonly AgreedRow<T>[]> {
  const rows = await db
    .selectFrom(table as 'tolerance')
    .selectAll()
    .where('measure', '=', measure)
    .where('known_from', '<=', revision)
    .orderBy('known_from')
    .execute();
  // What ended later was still held then.
  return rows.map((row) => ({
    ...row,
    known_to: row.known_to > revision ? OPEN : row.known_to,
  })) as unknown as readonly AgreedRow<T>[];
}

export type MadeRevision = {
  readonly revision: number;
  readonly committed_at: string;
  readonly action: string;
};

/** When some revisions were made and for what. */
export async function madeRevisions(
  db: Reader,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, MadeRevision>> {
  if (revisions.length === 0) return new Map();
  const rows = await db
    .selectFrom('revision')
    .select(['revision', 'committed_at', 'action'])
    .where('revision', 'in', [...new Set(revisions)])
    .execute();
  return new Map(rows.map((row) => [row.revision, row]));
}

/**
 * Makes a change of one measure undone, in a revision of its own: the rows that began in it end, and
 * those that it ended hold again. Returns how many rows that were.
 */
export async function undoAgreed(
  trx: Writer,
  undone: { table: AgreedTable; measure: string; change: number; revision: number },
): Promise<number> {
  const { table, measure, change, revision } = undone;
  const names = sql.join(columns[table].map((column) => sql.ref(column)));
  const ended = await sql`update ${sql.table(table)} set known_to = ${revision}
    where measure = ${measure} and known_from = ${change} and known_to = ${OPEN}`.execute(trx);
  const begun = await sql`insert into ${sql.table(table)} (${names}, known_from, known_to)
    select ${names}, ${sql.lit(revision)}, ${sql.lit(OPEN)} from ${sql.table(table)}
    where measure = ${measure} and known_to = ${change}`.execute(trx);
  return Number(ended.numAffectedRows ?? 0) + Number(begun.numAffectedRows ?? 0);
}
