import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { SQLITE_FILE } from '@plumbline/db/database';
import { readSettings } from '../settings.ts';
import { UsageError, type Verb } from './terminal.ts';

/** Copies the SQLite file as it stands at one moment, also while a server writes to it. */
export const run: Verb = async (args, terminal) => {
  parseArgs({ args: [...args] });
  const { database, dataFolder } = readSettings(terminal.env);
  if (database.kind === 'postgres') {
    throw new UsageError('This copies SQLite only. Back PostgreSQL up with its own pg_dump.');
  }
  const file = join(dataFolder, SQLITE_FILE);
  if (!existsSync(file)) throw new UsageError(`There is no database in ${dataFolder} yet.`);
  const folder = join(dataFolder, 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, `plumbline-${new Date().toISOString().replaceAll(':', '-')}.sqlite`);
  const db = new DatabaseSync(file, { readOnly: true });
  await backup(db, copy);
  db.close();
  terminal.out(`${copy}\n`);
  return 0;
};
