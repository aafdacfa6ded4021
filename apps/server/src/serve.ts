// Opens the product on a port: the database, the demonstration while nothing else is there, the
// server, and an orderly end.
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, openDatabase } from '@plumbline/db/database';
import type { Context } from '@plumbline/usecases/context';
import { clearLeftovers } from '@plumbline/usecases/import/clear-leftovers';
import { readService } from '@plumbline/usecases/service/read-service';
import { destination, pino, stdTimeFunctions } from 'pino';
import { createApp } from './app.ts';
import { lacksHistory } from './demonstration/lacks-history.ts';
import { type Listening, listen } from './listen.ts';
import { progressLines } from './progress-lines.ts';
import { claimFolder } from './running-server.ts';
import { serviceContext } from './service-context.ts';
import { readSettings, type Settings, SettingsError, webFolder } from './settings.ts';

/** By then the process has ended, whatever still hangs; no commit is ever half done. */
const END_BY_MS = 1_800;

const log = pino(
  { base: null, timestamp: stdTimeFunctions.isoTime },
  destination({ fd: 2, sync: false }),
);

const settings = settingsOrExit();
const db = await openOrExit(settings);
if (await lacksHistory(db)) await seed(db);
const context = await serviceContext(db, { name: 'Web page' });
await clearLeftovers(context);
const listening = await listenOrExit(context, settings);
const release = db.kind === 'sqlite' ? claimFolder(settings.dataFolder) : () => {};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
await greet(context, listening);

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) exitWith(error.message);
    throw error;
  }
}

async function openOrExit({ database }: Settings): Promise<Database> {
  try {
    return await openDatabase(database);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    exitWith(`The database cannot be opened: ${reason}`);
  }
}

async function seed(empty: Database): Promise<void> {
  const say = progressLines((line) => process.stderr.write(`${line}\n`));
  const { seedDemonstration } = await import('./demonstration/seed-demonstration.ts');
  await seedDemonstration(empty, ({ files, of }) =>
    say(`Putting the demonstration in: ${files} of ${of} files …`),
  );
}

async function listenOrExit(
  { clock, actor }: Context,
  { host, port, dataFolder }: Settings,
): Promise<Listening> {
  const folder = db.kind === 'sqlite' ? dataFolder : undefined;
  const app = createApp({ db, clock, actor, webFolder, port, log, dataFolder: folder });
  try {
    return await listen(app, { host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    exitWith(
      code === 'EADDRINUSE'
        ? `Port ${port} is in use. Is Plumbline running already? Stop that, or set PORT to another port.`
        : `Port ${port} cannot be opened: ${message}`,
    );
  }
}

async function greet(context: Context, { url }: Listening): Promise<void> {
  const { name, clock } = await readService(context);
  process.stdout.write(`${name} is at ${url}\n`);
  if (clock === 'demonstration') {
    process.stdout.write(
      'This is the demonstration: the service is invented, and its clock stands at 15 January 2025.\n',
    );
  }
}

function end(): void {
  setTimeout(() => process.exit(0), END_BY_MS).unref();
  // Asked a second time, do not keep anybody waiting.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  void closeAll();
}

async function closeAll(): Promise<void> {
  await listening.close();
  release();
  await Promise.race([db.close(), wait(END_BY_MS)]);
  log.flush(() => process.exit(0));
}

function exitWith(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
