import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';

/** The text type: byte order on both databases, so that lists sort alike. */
export function textType(db: Kysely<unknown>): RawBuilder<unknown> {
  return db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`;
}
