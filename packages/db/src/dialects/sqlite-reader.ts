import Sqlite from 'better-sqlite3';
import { type Dialect, SqliteDialect } from 'kysely';
import { preparedStatements } from './prepared-statements.ts';

/** A read-only connection of this thread's own: it sees the last commit and never waits for a writer. */
export function sqliteReaderDialect(file: string): Dialect {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  db.pragma('query_only = ON');
  db.pragma('cache_size = -16384');
  return new SqliteDialect({
    database: { prepare: preparedStatements(db), close: () => db.close() },
  });
}
