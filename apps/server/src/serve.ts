// Opens the product: the port first, then the data folder, the database, the demonstration while
// nothing else is there, the app; and an orderly end, whenever it is asked for.
import { type Database, openDatabase } from '@plumbline/db/database';
import type { Context } from '@plumbline/usecases/context';
import { followRules } from '@plumbline/usecases/figures/follow-rules';
import { clearLeftovers } from '@plumbline/usecases/import/clear-leftovers';
import { dropUnattachedFiles } from '@plumbline/usecases/plan/drop-unattached-files';
import { readService } from '@plumbline/usecases/service/read-service';
import { destination, pino, stdTimeFunctions } from 'pino';
import { type App, createApp } from './app.ts';
import { appToCome } from './app-to-come.ts';
import { lacksHistory } from './demonstration/lacks-history.ts';
import { type Listening, listen } from './listen.ts';
import { endInOrder } from './orderly-end.ts';
import { progressLines } from './progress-lines.ts';
import { claimFolder, runningWords } from './running-server.ts';
import { serviceContext } from './service-context.ts';
import { readSettings, type Settings, SettingsError, webFolder } from './settings.ts';

const log = pino(
  { base: null, timestamp: stdTimeFunctions.isoTime },
  destination({ fd: 2, sync: false }),
);

/** What has been opened so far. */
const opened: { listening?: Listening; db?: Promise<Database>; release?: () => void } = {};
const ending = endInOrder({ close: closeAll, flush: (then) => log.flush(then) });

try {
  await start(settingsOrExit());
} catch (error) {
  // Whatever is pulled from under a start that is to end fails.
  if (!ending.hasBegun()) throw error;
}

async function start(settings: Settings): Promise<void> {
  const app = appToCome();
  const listening = await listenOrExit(app, settings);
  opened.listening = listening;
  claimOrExit(settings);
  const db = await openOrExit(settings);
  if (await lacksHistory(db)) await seed(db);
  const context = await serviceContext(db, { name: 'Web page' });
  await followRules(context);
  await clearLeftovers(context);
  await dropUnattachedFiles(context);
  const { port } = settings;
  const dataFolder = db.kind === 'sqlite' ? settings.dataFolder : undefined;
  app.arrive(createApp({ ...context, webFolder, port, log, dataFolder }));
  await greet(context, listening);
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) exitWith(error.message);
    throw error;
  }
}

async function listenOrExit(app: App, { host, port }: Settings): Promise<Listening> {
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

/** On SQLite one server has the data folder; several may share a PostgreSQL database. */
function claimOrExit({ database, dataFolder }: Settings): void {
  if (database.kind !== 'sqlite') return;
  try {
    const release = claimFolder(dataFolder);
    if (release) opened.release = release;
    else {
      exitWith(
        `${runningWords(dataFolder)} Stop that first, or set PLUMBLINE_DATA to another folder than ${dataFolder}.`,
      );
    }
  } catch (error) {
    exitWith(`The data folder ${dataFolder} cannot be used: ${(error as Error).message}`);
  }
}

async function openOrExit({ database }: Settings): Promise<Database> {
  try {
    opened.db = openDatabase(database);
    return await opened.db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    exitWith(`The database cannot be opened: ${reason}`);
  }
}

async function seed(empty: Database): Promise<void> {
  const say = progressLines((line) => process.stderr.write(`${line}\n`));
  const { seedDemonstration } = await import('./demonstration/seed-demonstration.ts');
  await seedDemonstration(empty, ({ done, of }) =>
    say(`Putting the demonstration in: ${done} of ${of} steps …`),
  );
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

async function closeAll(): Promise<void> {
  await opened.listening?.close();
  const db = await opened.db?.catch(() => undefined);
  await db?.close();
  opened.release?.();
}

function exitWith(message: string): never {
  // A start that fails because it is asked to end has nothing to say.
  if (ending.hasBegun()) throw new Error(message);
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
