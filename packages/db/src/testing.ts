import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { type Database, openDatabase, postgresDatabase } from './database.ts';
import { postgresDialect } from './dialects/postgres.ts';
import { migrateToLatest } from './migrate.ts';
import type { Schema } from './schema/schema.ts';

export type TestDatabase = { readonly name: string; readonly open: () => Promise<Database> };

/**
 * The databases that every test of a query runs on: SQLite, and PostgreSQL (a real server where the
 * runner names one, else PGlite). Each `open` gives a new, empty, migrated database of its own that
 * goes away when it is closed.
 */
export const testDatabases: readonly TestDatabase[] = [
  { name: 'SQLite', open: openTemporarySqlite },
  process.env.PLUMBLINE_TEST_POSTGRES
    ? {
        name: 'PostgreSQL',
        open: () => openTemporaryPostgres(process.env.PLUMBLINE_TEST_POSTGRES ?? ''),
      }
    : { name: 'PGlite', open: openPglite },
];

async function openTemporarySqlite(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
  const db = await openDatabase({ kind: 'sqlite', folder });
  return {
    ...db,
    close: async () => {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openTemporaryPostgres(serverUrl: string): Promise<Database> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = new Kysely<unknown>({ dialect: postgresDialect(serverUrl) });
  await sql`create database ${sql.id(name)}`.execute(server);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const db = await openDatabase({ kind: 'postgres', url: url.href });
  return {
    ...db,
    close: async () => {
      await db.close();
      await sql`drop database ${sql.id(name)} with (force)`.execute(server);
      await server.destroy();
    },
  };
}

async function openPglite(): Promise<Database> {
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create({ parsers: { 20: Number, 1700: Number } });
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  await migrateToLatest(db, {});
  return postgresDatabase(db);
}
