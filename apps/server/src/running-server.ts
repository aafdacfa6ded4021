import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '@plumbline/db/dialects/sqlite-lock';

/**
 * Takes a data folder for this process alone and returns how to give it back; undefined when a
 * server has it. The lock decides, and goes with the process. The number that is left beside it is
 * only for telling people.
 */
export function claimFolder(folder: string): (() => void) | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = takeLock(join(folder, 'server.lock'));
  if (!lock) return undefined;
  const file = pidFile(folder);
  writeFileSync(file, `${process.pid}\n`);
  return () => {
    rmSync(file, { force: true });
    lock.release();
  };
}

/** Whom to look for when a folder is taken: 'Plumbline is running on this data (process 123).' */
export function runningWords(folder: string): string {
  const pid = processIn(folder);
  const who = pid === undefined ? '' : ` (process ${pid})`;
  return `Plumbline is running on this data${who}.`;
}

const pidFile = (folder: string): string => join(folder, 'server.pid');

function processIn(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile(folder), 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
