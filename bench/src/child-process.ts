import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** The folder of the project. */
export const project = join(import.meta.dirname, '../..');

/** The flag that `npm start` gives the server. */
const lean = '--max-semi-space-size=8';

export type Child = ChildProcessByStdio<null, Readable, null>;

export type Start = {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** The file its standard error goes to; without one it goes where ours goes. */
  readonly log?: string;
};

const running = new Set<Child>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a program of the project on the Node that runs this one. It never outlives the bench. */
export function startNode(script: string, { args = [], env = {}, log }: Start): Child {
  // Every figure is SQLite's.
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [lean, join(project, script), ...args], {
    cwd: project,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', log === undefined ? 'inherit' : openSync(log, 'a')],
  }) as Child;
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a program to its end; returns what it wrote. Throws when it did not end well. */
export async function runNode(script: string, start: Start): Promise<string> {
  const child = startNode(script, start);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${script} ended with ${code}.\n${text}`);
  return text;
}
