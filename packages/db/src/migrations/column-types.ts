import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';

/**
 * The end of a create-table that keeps rows in the order of their key, where the database can: it
 * saves a second tree for every row.
 */
export function keyedRows(db: Kysely<unknown>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter ? sql`` : sql`without rowid`;
}

/** The text type: byte order on both databases, so that lists sort alike. */
export function textType(db: Kysely<unknown>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`;
}
