import { CompiledQuery, PostgresAdapter } from 'kysely';
import type { Writer } from './database.ts';
import { EachRow } from './dialects/each-row.ts';

/** Runs one statement, with `?` for each value, once for each row. For sets that are small or rare. */
export async function runForEach(
  trx: Writer,
  {
    statement,
    rows,
  }: { readonly statement: string; readonly rows: readonly (readonly unknown[])[] },
): Promise<void> {
  if (rows.length === 0) return;
  if (!(trx.getExecutor().adapter instanceof PostgresAdapter)) {
    await trx.executeQuery(CompiledQuery.raw(statement, [new EachRow(rows)]));
    return;
  }
  let place = 0;
  const numbered = statement.replace(/\?/g, () => {
    place += 1;
    return `$${place}`;
  });
  for (const row of rows) await trx.executeQuery(CompiledQuery.raw(numbered, [...row]));
}
