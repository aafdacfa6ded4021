import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startNode } from './child-process.ts';
import { freePort } from './free-port.ts';

/** A server on a data folder of its own, ended when its scope ends. */
export type Serving = AsyncDisposable & {
  readonly origin: string;
  readonly pid: number;
  /** From the start of the process to the first time it said it was ready, in ms. */
  readonly readyAfter: number;
};

/** The product as `npm start` starts it. */
export const product = 'apps/server/src/server.ts';
/** The product with one procedure more, the floor that reads are measured against. */
export const withFloor = 'bench/src/floor-server.ts';

/** Long enough to put the demonstration into an empty folder on a slow machine. */
const READY_WITHIN_MS = 180_000;

/** Starts a server on a data folder and waits until it is ready. */
export async function serve(script: string, dataFolder: string): Promise<Serving> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log = `${dataFolder}.log`;
  const began = performance.now();
  const child = startNode(script, {
    env: { PLUMBLINE_DATA: dataFolder, PORT: String(port), HOST: '127.0.0.1' },
    log,
  });
  child.stdout.resume();
  const ended = once(child, 'exit');
  while (!(await isReady(origin))) {
    if (child.exitCode !== null || performance.now() - began > READY_WITHIN_MS) {
      child.kill('SIGKILL');
      throw new Error(`${script} did not get ready.\n${readFileSync(log, 'utf8').slice(-2_000)}`);
    }
    await wait(5);
  }
  return {
    origin,
    pid: child.pid ?? 0,
    readyAfter: performance.now() - began,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/readyz`)).ok;
  } catch {
    return false;
  }
}
