import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { SQLITE_FILE } from '@plumbline/db/database';
import type { Settings } from '../settings.ts';
import { UsageError } from './terminal.ts';

/**
 * Moves a SQLite database into a folder of its own beside where it was, and says where that is. The
 * caller has the data folder to itself.
 */
export function setAside({ database, dataFolder }: Settings): string {
  if (database.kind === 'postgres') {
    throw new UsageError('Create another PostgreSQL database for your service and name that.');
  }
  const folder = join(dataFolder, 'set-aside', new Date().toISOString().replaceAll(':', '-'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const ending of ['', '-wal', '-shm']) {
    const name = SQLITE_FILE + ending;
    if (existsSync(join(dataFolder, name))) {
      renameSync(join(dataFolder, name), join(folder, name));
    }
  }
  return folder;
}
