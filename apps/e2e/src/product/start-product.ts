import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { environmentFor, plumbline, type Ran } from './command-line.ts';
import { freePort } from './free-port.ts';
import { projectFolder } from './project-folder.ts';

/** How a server ended when it was asked to. */
type Stopped = Readonly<{ exitCode: number | null; milliseconds: number }>;

/** A running Plumbline, reached by the doors that everybody has. */
export type Product = Readonly<{
  url: string;
  dataFolder: string;
  /** Starts it again on the same address after it was stopped. */
  start: () => Promise<void>;
  /** Asks it to end, and waits for that. */
  stop: () => Promise<Stopped>;
  /** Runs the command line on the same data. */
  plumbline: (...args: readonly string[]) => Promise<Ran>;
}>;

const startWithin = 20_000;
const betweenLooks = 40;

/** Starts a server on a data folder, at a port of its own, and waits until it is ready. */
export async function startProduct(dataFolder: string): Promise<Product> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running = await startServer(dataFolder, port);
  return {
    url,
    dataFolder,
    start: async () => {
      running = await startServer(dataFolder, port);
    },
    stop: () => stopServer(running),
    plumbline: (...args) => plumbline(dataFolder, args),
  };
}

async function startServer(dataFolder: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--max-semi-space-size=8', 'apps/server/src/server.ts'], {
    cwd: projectFolder,
    env: environmentFor(dataFolder, port),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_000);
  });
  const giveUpAt = Date.now() + startWithin;
  while (!(await isReady(port))) {
    if (server.exitCode !== null) throw new Error(`The server ended at its start. ${said}`);
    if (Date.now() > giveUpAt) {
      server.kill('SIGKILL');
      throw new Error(`The server was not ready after ${startWithin} ms. ${said}`);
    }
    await wait(betweenLooks);
  }
  return server;
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

async function stopServer(server: ChildProcess): Promise<Stopped> {
  const asked = Date.now();
  if (server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  return { exitCode: server.exitCode, milliseconds: Date.now() - asked };
}
