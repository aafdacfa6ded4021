import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plumbline } from './command-line.ts';
import { newService } from './new-service.ts';
import { currentRun } from './shared-run.ts';

/** A copy of the demonstration as the product itself backs it up; the file's path. */
export async function backUpDemonstration(): Promise<string> {
  const { exitCode, out, errors } = await plumbline(currentRun().dataFolder, ['backup']);
  if (exitCode !== 0) throw new Error(`The demonstration could not be backed up. ${errors}`);
  return out.trim();
}

/** A data folder of one test's own that holds the demonstration. */
export async function demonstrationFolder(backup: string): Promise<string> {
  const folder = await emptyFolder();
  await copyFile(backup, join(folder, 'plumbline.sqlite'));
  return folder;
}

/** A data folder with a real service in it that was just set up and has no audits yet. */
export async function newServiceFolder(): Promise<string> {
  const folder = await emptyFolder();
  const file = join(folder, 'service.json');
  await writeFile(file, JSON.stringify(newService));
  const { exitCode, errors } = await plumbline(folder, ['init', file]);
  if (exitCode !== 0) throw new Error(`The service could not be set up. ${errors}`);
  return folder;
}

function emptyFolder(): Promise<string> {
  return mkdtemp(join(currentRun().folder, 'data-'));
}
