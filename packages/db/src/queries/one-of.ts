import { PostgresAdapter, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reader } from '../database.ts';

/** Condition: the column or expression is one of these, as one parameter however many there are. */
export function oneOf(
  db: Reader,
  what: string | RawBuilder<unknown>,
  values: readonly (string | number)[],
): RawBuilder<SqlBool> {
  const ref = typeof what === 'string' ? sql.ref(what) : what;
  return db.getExecutor().adapter instanceof PostgresAdapter
    ? sql<SqlBool>`${ref} = any(${values})`
    : sql<SqlBool>`${ref} in (select value from json_each(${JSON.stringify(values)}))`;
}
