import type { Kysely } from 'kysely';

/** By which rules the figures of a revision follow from its records. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('revision').addColumn('rules', 'integer').execute();
}
