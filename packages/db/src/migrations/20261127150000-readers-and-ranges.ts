import type { Kysely } from 'kysely';
import { textType } from './column-types.ts';

/** When a file's reader was last heard of, and who says which days the file covers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const text = textType(db);
  await db.schema.alterTable('import_batch').addColumn('read_at', text).execute();
  await db.schema.alterTable('import_batch').addColumn('declared_by', text).execute();
}
