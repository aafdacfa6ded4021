import type { Kysely } from 'kysely';

/** The way from a premises to its audits: a programme asks for the history of those it names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('record_version_by_subject')
    .on('record_version')
    .column('subject')
    .execute();
}
