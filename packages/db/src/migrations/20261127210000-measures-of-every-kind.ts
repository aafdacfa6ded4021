import type { Kysely } from 'kysely';
import { textType } from './column-types.ts';

/** Targets that stand until changed, what happened to a measure, and the steps of milestones. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textType(db);
  await db.schema.alterTable('tolerance').addColumn('override', text).execute();
  const known = (table: string, key: readonly string[]) =>
    db.schema
      .createTable(table)
      .addColumn('known_from', 'integer', (c) => c.notNull())
      .addColumn('known_to', 'integer', (c) => c.notNull())
      .addColumn('measure', text, (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['measure', ...key, 'known_from'] as never);
  await known('standing_target', ['effective_from'])
    .addColumn('effective_from', text, (c) => c.notNull())
    .addColumn('content', text, (c) => c.notNull())
    .execute();
  await known('measure_event', ['month', 'kind', 'title'])
    .addColumn('month', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('title', text, (c) => c.notNull())
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('action_ref', text)
    .execute();
  await known('milestone_step', ['step'])
    .addColumn('step', 'integer', (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('due', text)
    .addColumn('reached', text)
    .execute();
}
