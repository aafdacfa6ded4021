import { parseArgs } from 'node:util';
import { headRevision } from '@plumbline/db/queries/revisions';
import { AppError } from '@plumbline/usecases/app-error';
import { readDirectory } from '@plumbline/usecases/service/read-directory';
import { setUpService } from '@plumbline/usecases/service/set-up-service';
import { serviceClock } from '../clock.ts';
import { claimFolder, runningWords } from '../running-server.ts';
import { readSettings, type Settings } from '../settings.ts';
import { readSetup } from './read-setup.ts';
import { setAside } from './set-aside.ts';
import { pathFrom, type Terminal, UsageError, type Verb } from './terminal.ts';
import { commandLine, withDatabase } from './with-service.ts';

/** Sets a service up from a file, in a database that holds none. */
export const run: Verb = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'replace-demonstration': { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError('Name the file to set the service up from: init service.json');
  }
  const setup = await readSetup(pathFrom(terminal, file));
  const replaces = values['replace-demonstration'];
  const release = replaces ? claimOrRefuse(readSettings(terminal.env)) : undefined;
  try {
    await makeRoom(terminal, replaces);
    const notes = await withDatabase(terminal, (db) => {
      const clock = serviceClock({ zone: setup.zone, kind: setup.clock });
      return setUpService({ db, clock, actor: commandLine }, setup);
    });
    for (const note of notes) terminal.out(`Note: ${note}\n`);
  } finally {
    release?.();
  }
  terminal.out(`${setup.name} is set up. Import your audits next, or run npm start.\n`);
  return 0;
};

/** Keeps servers away from the data folder while its database is exchanged for another. */
function claimOrRefuse({ database, dataFolder }: Settings): (() => void) | undefined {
  if (database.kind !== 'sqlite') return undefined;
  const release = claimFolder(dataFolder);
  if (!release) throw new AppError('conflict', `${runningWords(dataFolder)} Stop it first.`);
  return release;
}

/** Sees to it that the database holds no service. Only a demonstration is ever put aside. */
async function makeRoom(terminal: Terminal, replaceDemonstration: boolean): Promise<void> {
  const held = await withDatabase(terminal, async ({ read }) => {
    const revision = await headRevision(read);
    return revision === 0 ? undefined : (await readDirectory(read, revision)).service;
  });
  if (!held) return;
  const isDemonstration = held.clock === 'demonstration';
  if (!isDemonstration || !replaceDemonstration) {
    const advice = isDemonstration ? ' Add --replace-demonstration to put it aside.' : '';
    throw new AppError('conflict', `The database already holds ${held.name}.${advice}`);
  }
  const folder = setAside(readSettings(terminal.env));
  terminal.say(`${held.name} was put aside in ${folder}`);
}
