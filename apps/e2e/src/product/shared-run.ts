import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** What all tests of one run have in common. */
export type SharedRun = Readonly<{
  /** Everything that the run writes; gone when it ends. */
  folder: string;
  /** The data of the one server that no test may change. */
  dataFolder: string;
  port: number;
  url: string;
}>;

const folderName = 'PLUMBLINE_E2E_FOLDER';
const portName = 'PLUMBLINE_E2E_PORT';

/**
 * Chosen by the first process of a run, which also clears up after it, and handed on to the others
 * through their environment.
 */
export async function sharedRun(): Promise<SharedRun> {
  if (process.env[folderName] === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
    process.env[folderName] = folder;
    process.env[portName] = String(await freePort());
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
  return currentRun();
}

/** The run that this process belongs to. */
export function currentRun(): SharedRun {
  const folder = process.env[folderName] ?? '';
  const port = Number(process.env[portName]);
  return {
    folder,
    dataFolder: join(folder, 'demonstration'),
    port,
    url: `http://127.0.0.1:${port}`,
  };
}
