import type { Kysely } from 'kysely';
import { textType } from './column-types.ts';

/** Revisions, and what a service is: its teams, people, their time, its measures and targets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textType(db);
  await db.schema
    .createTable('revision')
    .addColumn('revision', 'integer', (c) => c.primaryKey())
    .addColumn('committed_at', text, (c) => c.notNull())
    .addColumn('actor', text, (c) => c.notNull())
    .addColumn('action', text, (c) => c.notNull())
    .execute();

  /** A table whose rows are known from one revision to another, unique by `key` at any time. */
  const known = (table: string, key: readonly string[]) =>
    db.schema
      .createTable(table)
      .addColumn('known_from', 'integer', (c) => c.notNull())
      .addColumn('known_to', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, [...key, 'known_from'] as never);

  await known('service', [])
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('zone', text, (c) => c.notNull())
    .addColumn('clock', text, (c) => c.notNull())
    .execute();
  await known('team', ['team'])
    .addColumn('team', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('share', 'double precision')
    .addColumn('merged_into', text)
    .addColumn('merged_on', text)
    .execute();
  await known('officer', ['officer'])
    .addColumn('officer', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('team', text, (c) => c.notNull())
    .execute();
  await known('alias', ['kind', 'alias'])
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('alias', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .execute();
  await known('capacity', ['officer', 'month'])
    .addColumn('officer', text, (c) => c.notNull())
    .addColumn('month', text, (c) => c.notNull())
    .addColumn('available', 'double precision', (c) => c.notNull())
    .execute();
  await known('definition', ['measure', 'version'])
    .addColumn('measure', text, (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('effective_from', text, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .execute();
  await known('target', ['measure', 'year'])
    .addColumn('measure', text, (c) => c.notNull())
    .addColumn('year', text, (c) => c.notNull())
    .addColumn('value', 'double precision', (c) => c.notNull())
    .addColumn('profile', text, (c) => c.notNull())
    .addColumn('agreed_on', text, (c) => c.notNull())
    .addColumn('reason', text)
    .execute();
  await known('tolerance', ['measure', 'effective_from'])
    .addColumn('measure', text, (c) => c.notNull())
    .addColumn('effective_from', text, (c) => c.notNull())
    .addColumn('rule', text, (c) => c.notNull())
    .execute();
}
