import { type Database, openDatabase } from '@plumbline/db/database';
import { AppError } from '@plumbline/usecases/app-error';
import type { Context } from '@plumbline/usecases/context';
import { followRules } from '@plumbline/usecases/figures/follow-rules';
import { serviceContext } from '../service-context.ts';
import { readSettings } from '../settings.ts';
import type { Terminal } from './terminal.ts';

export const commandLine = { name: 'Command line' };

/** Works with the database that the environment names, and closes it whatever happens. */
export async function withDatabase<T>(
  { env }: Terminal,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await openDatabase(readSettings(env).database);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** Works with the service in that database. A server may be running on it meanwhile. */
export function withService<T>(
  terminal: Terminal,
  work: (context: Context) => Promise<T>,
): Promise<T> {
  return withDatabase(terminal, async (db) => work(await contextOrAdvice(db)));
}

async function contextOrAdvice(db: Database): Promise<Context> {
  try {
    const context = await serviceContext(db, commandLine);
    await followRules(context);
    return context;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not-set-up') throw error;
    throw new AppError(
      'not-set-up',
      'There is no service yet. Set yours up with "npm run plumbline -- init FILE", or see the demonstration with "npm start".',
    );
  }
}
