import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/list.ts';
import type { Schema } from './schema/schema.ts';

/**
 * Brings the schema up to date under the database's own lock, all or nothing. Where a backup
 * folder is named (SQLite) and the file holds data, it is copied there first.
 */
export async function migrateToLatest(
  db: Kysely<Schema>,
  { backupFolder }: { readonly backupFolder?: string },
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const known = await migrator.getMigrations();
  const pending = known.filter((migration) => migration.executedAt === undefined);
  if (pending.length === 0) return;
  if (backupFolder && pending.length < known.length) {
    await backUp(db, backupFolder, pending[0]?.name ?? '');
  }
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    throw new Error(`Migration ${failed ?? ''} failed; the database is as it was.`, {
      cause: error,
    });
  }
}

/** SQLite's own consistent copy, named for the migration it came before. */
async function backUp(db: Kysely<Schema>, folder: string, before: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `before-${before}-${process.hrtime.bigint()}.sqlite`);
  await sql`vacuum into ${sql.lit(file)}`.execute(db);
}
