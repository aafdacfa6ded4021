import { PostgresAdapter, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reader } from '../database.ts';

/** Condition: the column is one of these, as one parameter however many there are. */
export function oneOf(
  db: Reader,
  column: string,
  values: readonly (string | number)[],
): RawBuilder<SqlBool> {
  const ref = sql.ref(column);
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? sql<SqlBool>`${ref} = any(${values})`
    : sql<SqlBool>`${ref} in (select value from json_each(${JSON.stringify(values)}))`;
}
