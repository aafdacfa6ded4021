// Another client while an import runs, on a thread of its own: it asks for the Protection page every
// 20 ms, whether or not the last answer has come, and keeps how long each answer took.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { httpClient, procedurePath } from './http-client.ts';

const EVERY_MS = 20;

const { origin } = workerData as { readonly origin: string };
const path = procedurePath('protection.read', {});
const took: number[] = [];
const underWay = new Set<Promise<void>>();
let goesOn = true;
parentPort?.once('message', () => {
  goesOn = false;
});

using client = httpClient(origin);
const began = performance.now();
for (let due = began; goesOn; due += EVERY_MS) {
  await wait(Math.max(0, due - performance.now()));
  const asking = ask(due).finally(() => underWay.delete(asking));
  underWay.add(asking);
}
await Promise.all(underWay);
parentPort?.postMessage(took);

/** From when it was to be asked: a request that had to wait its turn has waited. */
async function ask(due: number): Promise<void> {
  await client.body(path);
  took.push(performance.now() - due);
}
