import { PostgresAdapter, sql } from 'kysely';
import type { Writer } from './database.ts';
import { insertRows } from './insert-rows.ts';
import { runForEach } from './run-for-each.ts';
import type { Known } from './schema/revision.ts';
import { OPEN } from './schema/revision.ts';
import type { Schema } from './schema/schema.ts';

/** The tables whose rows are known from one revision to another. */
export type KnownTable = {
  [T in keyof Schema]: Schema[T] extends Known ? T : never;
}[keyof Schema];

type Cell = string | number | null;

/** New truth for some keys of a table: what was true of each key ends, and the new rows begin. */
export type Replacement<T extends KnownTable> = {
  readonly table: T;
  readonly revision: number;
  readonly key: readonly (keyof Schema[T] & string)[];
  /** The keys whose present rows end. */
  readonly ending: readonly (readonly Cell[])[];
  readonly columns: readonly (keyof Schema[T] & string)[];
  /** The rows that begin, without their span. */
  readonly beginning: readonly (readonly Cell[])[];
};

/** Closes and opens rows; nothing is ever overwritten. */
export async function replaceKnown<T extends KnownTable>(
  trx: Writer,
  { table, revision, key, ending, columns, beginning }: Replacement<T>,
): Promise<void> {
  await endRows(trx, { table, revision, key, ending });
  await insertRows(trx, {
    table,
    columns: [...columns, 'known_from', 'known_to'] as never,
    rows: beginning.map((row) => [...row, revision, OPEN]),
  });
}

type Ending = {
  readonly table: string;
  readonly revision: number;
  readonly key: readonly string[];
  readonly ending: readonly (readonly Cell[])[];
};

const PER_STATEMENT = 5_000;

async function endRows(trx: Writer, { table, revision, key, ending }: Ending): Promise<void> {
  if (ending.length === 0) return;
  if (!(trx.getExecutor().adapter instanceof PostgresAdapter)) {
    const match = key.map((column) => `"${column}" = ?`).join(' and ');
    const statement = `update "${table}" set known_to = ${revision} where known_to = ${OPEN} and ${match}`;
    await runForEach(trx, { statement, rows: ending });
    return;
  }
  for (let from = 0; from < ending.length; from += PER_STATEMENT) {
    const keys = ending.slice(from, from + PER_STATEMENT).map((row) => sql`(${sql.join(row)})`);
    const columns = sql.join(key.map((column) => sql.ref(column)));
    await sql`update ${sql.table(table)} set known_to = ${revision}
      where known_to = ${OPEN} and (${columns}) in (${sql.join(keys)})`.execute(trx);
  }
}
