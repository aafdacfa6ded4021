import { CompiledQuery, type Insertable, PostgresAdapter, sql } from 'kysely';
import type { Writer } from './database.ts';
import { EachRow } from './dialects/each-row.ts';
import type { Schema } from './schema/schema.ts';

/** PostgreSQL allows 65,535 parameters in one statement. */
const MAX_PARAMETERS = 60_000;

export type RowsToInsert<T extends keyof Schema & string> = {
  readonly table: T;
  readonly columns: readonly (keyof Insertable<Schema[T]> & string)[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** 'fail' when a key is there already, or 'skip' that row. */
  readonly onConflict?: 'fail' | 'skip';
};

/** Inserts many rows fast on either database. Returns how many went in. */
export async function insertRows<T extends keyof Schema & string>(
  trx: Writer,
  { table, columns, rows, onConflict = 'fail' }: RowsToInsert<T>,
): Promise<number> {
  if (rows.length === 0) return 0;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const ending = onConflict === 'skip' ? ' on conflict do nothing' : '';
  if (!(trx.getExecutor().adapter instanceof PostgresAdapter)) {
    const marks = columns.map(() => '?').join(', ');
    const text = `insert into "${table}" (${names}) values (${marks})${ending}`;
    const { numAffectedRows } = await trx.executeQuery(
      CompiledQuery.raw(text, [new EachRow(rows)]),
    );
    return Number(numAffectedRows);
  }
  const perStatement = Math.floor(MAX_PARAMETERS / columns.length);
  let inserted = 0;
  for (let from = 0; from < rows.length; from += perStatement) {
    const tuples = rows.slice(from, from + perStatement).map((row) => sql`(${sql.join(row)})`);
    const head = sql.raw(`insert into "${table}" (${names}) values `);
    const { numAffectedRows } = await sql`${head}${sql.join(tuples)}${sql.raw(ending)}`.execute(
      trx,
    );
    inserted += Number(numAffectedRows);
  }
  return inserted;
}
