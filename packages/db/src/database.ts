import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql, type Transaction } from 'kysely';
import { postgresDialect } from './dialects/postgres.ts';
import { sqliteReaderDialect } from './dialects/sqlite-reader.ts';
import { sqliteWriterDialect } from './dialects/sqlite-writer.ts';
import { migrateToLatest } from './migrate.ts';
import type { Schema } from './schema/schema.ts';

/** Something to read from: the reader, or a transaction that is under way. */
export type Reader = Kysely<Schema>;
/** A transaction of the one writer. */
export type Writer = Transaction<Schema>;

export type Database = {
  readonly kind: 'sqlite' | 'postgres';
  readonly read: Reader;
  /** Runs one transaction, after every one asked for before it. Inside it, use only what it is given. */
  readonly write: <T>(work: (trx: Writer) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

export type DatabaseSettings =
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string };

/** The name of the SQLite file inside the data folder. */
export const SQLITE_FILE = 'plumbline.sqlite';
/** Any number, so long as every server uses the same one: the lock that makes one writer of many. */
const WRITER_LOCK = 7_586_123;

/** Opens the database, with its schema brought up to date (after a backup, on SQLite). */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  return settings.kind === 'sqlite' ? openSqlite(settings.folder) : openPostgres(settings.url);
}

async function openSqlite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, SQLITE_FILE);
  const writer = new Kysely<Schema>({ dialect: sqliteWriterDialect(file) });
  await migrateToLatest(writer, { backupFolder: join(folder, 'backups') });
  const read = new Kysely<Schema>({ dialect: sqliteReaderDialect(file) });
  return {
    kind: 'sqlite',
    read,
    write: (work) => writer.transaction().execute(work),
    close: async () => {
      try {
        await read.destroy();
      } finally {
        await writer.destroy();
      }
    },
  };
}

async function openPostgres(url: string): Promise<Database> {
  const db = new Kysely<Schema>({ dialect: postgresDialect(url) });
  await migrateToLatest(db, {});
  return postgresDatabase(db);
}

/** A database over any connection that speaks PostgreSQL. */
export function postgresDatabase(db: Kysely<Schema>): Database {
  return {
    kind: 'postgres',
    read: db,
    write: (work) =>
      db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(WRITER_LOCK)})`.execute(trx);
        return work(trx);
      }),
    close: () => db.destroy(),
  };
}
