import type Sqlite from 'better-sqlite3';

const KEPT = 300;

/**
 * A prepare that remembers: Kysely compiles the same few hundred texts for ever, and preparing one
 * costs more than running it. The least recently used statement is let go.
 */
export function preparedStatements(db: Sqlite.Database): (sql: string) => Sqlite.Statement {
  const kept = new Map<string, Sqlite.Statement>();
  return (sql) => {
    const known = kept.get(sql);
    if (known) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const statement = db.prepare(sql);
    kept.set(sql, statement);
    if (kept.size > KEPT) {
      const oldest = kept.keys().next().value;
      if (oldest !== undefined) kept.delete(oldest);
    }
    return statement;
  };
}
