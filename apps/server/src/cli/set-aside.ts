import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { SQLITE_FILE } from '@plumbline/db/database';
import { runningServer } from '../running-server.ts';
import type { Settings } from '../settings.ts';
import { UsageError } from './terminal.ts';

/** Moves a SQLite database into a folder of its own beside where it was, and says where that is. */
export function setAside({ database, dataFolder }: Settings): string {
  if (database.kind === 'postgres') {
    throw new UsageError('Create another PostgreSQL database for your service and name that.');
  }
  const server = runningServer(dataFolder);
  if (server !== undefined) {
    throw new UsageError(`Plumbline is running on this data (process ${server}). Stop it first.`);
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
