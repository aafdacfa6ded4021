import type { Kysely } from 'kysely';

/** Whether a file that withdrew what it did not name spoke of jobs still open, too. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('import_batch').addColumn('names_open_jobs', 'integer').execute();
}
