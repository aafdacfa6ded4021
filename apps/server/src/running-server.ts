import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileName = 'server.pid';

/** Leaves this process's number in a data folder while it serves from it; returns how to take it back. */
export function claimFolder(folder: string): () => void {
  const file = join(folder, fileName);
  writeFileSync(file, `${process.pid}\n`);
  return () => {
    if (processIn(file) === process.pid) rmSync(file, { force: true });
  };
}

/** The process that serves from a data folder, undefined when none does. */
export function runningServer(folder: string): number | undefined {
  const pid = processIn(join(folder, fileName));
  return pid !== undefined && isAlive(pid) ? pid : undefined;
}

function processIn(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks whether the process could be sent one.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
