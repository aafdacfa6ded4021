import Sqlite from 'better-sqlite3';

/** Something that one process at a time may have. */
export type Lock = { readonly release: () => void };

/** A lock that nothing refers to would be given back by the garbage collector. */
const held = new Set<Sqlite.Database>();

/**
 * Takes a lock, named by a file of its own that holds nothing; undefined when another process has
 * it. The operating system gives it back when the process ends, however it ends, so nobody is ever
 * locked out by what a dead process left behind. Read the file by no other means: closing it would
 * give the lock back too.
 */
export function takeLock(file: string): Lock | undefined {
  const db = new Sqlite(file, { timeout: 0 });
  try {
    // Immediate, not exclusive: of two that ask at the same moment exactly one is refused.
    db.exec('begin immediate');
  } catch (error) {
    db.close();
    if ((error as { readonly code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
  held.add(db);
  return {
    release: () => {
      held.delete(db);
      db.close();
    },
  };
}
