import { setTimeout as wait } from 'node:timers/promises';
import { demonstrationFolder } from './demonstration.ts';
import type { Figure } from './figure.ts';
import { httpClient } from './http-client.ts';
import { memoryNow } from './process-figures.ts';
import { median } from './quantile.ts';
import { reads } from './reads.ts';
import type { Scope } from './scope.ts';
import { product, serve } from './serve.ts';
import { workFolder } from './work-folder.ts';

/** Idle is after the pages have been read once and nothing has been asked for a while. */
const IDLE_AFTER_MS = 3_000;

type Start = Readonly<{ readyAfter: number; answeredAfter: number; idleMB: number | undefined }>;

/** How soon the server answers on an existing database, and what it holds when nobody asks. */
export async function startBench(
  { starts }: Scope,
  say: (line: string) => void,
): Promise<readonly Figure[]> {
  using work = workFolder();
  const folder = await demonstrationFolder(work);
  say('Starting the server …');
  const measured: Start[] = [];
  for (let number = 0; number < starts; number += 1) measured.push(await start(folder));
  const idle = measured.flatMap(({ idleMB }) => idleMB ?? []);
  return [
    {
      what: 'start of the process to ready',
      value: median(measured.map((one) => one.readyAfter)) / 1_000,
      unit: 's',
    },
    {
      what: 'start of the process to the first Board',
      value: median(measured.map((one) => one.answeredAfter)) / 1_000,
      unit: 's',
    },
    ...(idle.length === 0
      ? []
      : [{ what: 'memory when idle', value: median(idle), unit: 'MB' } as const]),
  ];
}

async function start(folder: string): Promise<Start> {
  const began = performance.now();
  await using server = await serve(product, folder);
  using client = httpClient(server.origin);
  const [board] = reads;
  if (board) await client.body(board.path(0));
  const answeredAfter = performance.now() - began;
  for (const { path } of reads) await client.body(path(0));
  await wait(IDLE_AFTER_MS);
  return { readyAfter: server.readyAfter, answeredAfter, idleMB: memoryNow(server.pid) };
}
