import type { Kysely } from 'kysely';
import { textType } from './column-types.ts';

/** Plans, what was stated of them and shown for them, and what boards said and decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textType(db);
  /** A table of JSON contents whose rows are known from one revision to another. */
  const known = (table: string, columns: readonly string[], key: readonly string[]) =>
    columns
      .reduce(
        (made, column) => made.addColumn(column, text, (c) => c.notNull()),
        db.schema
          .createTable(table)
          .addColumn('known_from', 'integer', (c) => c.notNull())
          .addColumn('known_to', 'integer', (c) => c.notNull()),
      )
      .addColumn('content', text, (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, [...key, 'known_from'] as never);
  await known('plan', ['plan'], ['plan']).execute();
  await known('progress_event', ['plan', 'action', 'id', 'said_on'], ['id']).execute();
  await known('evidence', ['plan', 'item', 'id'], ['id']).addColumn('file', text).execute();
  await known('commentary', ['measure', 'period'], ['measure', 'period']).execute();
  await known('decision', ['measure', 'period', 'id'], ['id']).execute();
  await known('benchmark', ['measure', 'year'], ['measure', 'year']).execute();
  await db.schema
    .createTable('evidence_file')
    .addColumn('file', text, (c) => c.primaryKey())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('type', text, (c) => c.notNull())
    .addColumn('size', 'integer', (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .execute();
}
