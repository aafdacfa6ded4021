import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Does some work while another client keeps asking the server; returns what the work gave and how
 * long each of the client's requests took, in ms.
 */
export async function askMeanwhile<T>(
  origin: string,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly took: readonly number[] }> {
  const probe = new Worker(new URL('./probe.ts', import.meta.url), { workerData: { origin } });
  await once(probe, 'online');
  const result = await work();
  const told = once(probe, 'message');
  probe.postMessage('stop');
  const [took] = (await told) as [readonly number[]];
  return { result, took };
}
