import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Condition: the row was what we knew at a revision. `table` where the query joins several. */
export function knownAt(revision: number, table?: string): RawBuilder<SqlBool> {
  const prefix = table ? `${table}.` : '';
  return sql<SqlBool>`${sql.ref(`${prefix}known_from`)} <= ${revision} and ${sql.ref(`${prefix}known_to`)} > ${revision}`;
}
