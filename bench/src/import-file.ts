import { setTimeout as wait } from 'node:timers/promises';
import type { ImportPreview, ImportProgress } from '@plumbline/contract/import/import-views';
import type { HttpClient } from './http-client.ts';

/** What an import did, and when, in ms from the first byte sent. */
export type Imported = Readonly<{
  counts: NonNullable<ImportPreview['counts']>;
  previewedAfter: number;
  committedAfter: number;
  /** When the preview's rows had been cleared away too, and the next import could begin. */
  clearedAfter: number;
}>;

/** How often we look whether a confirmation is through. */
const LOOK_EVERY_MS = 25;

/** Imports a file of audits as a browser does: sends it, reads the preview, confirms, waits. */
export async function importFile(client: HttpClient, file: string): Promise<Imported> {
  const began = performance.now();
  const since = () => performance.now() - began;
  const answer = JSON.parse(await client.send('/imports/audits', file));
  const { batch } = answer as { readonly batch: number };
  const { counts } = await client.ask<ImportPreview>('imports.preview', { batch });
  const previewedAfter = since();
  if (counts === null) throw new Error('The preview has no counts.');
  await client.tell('imports.confirm', { batch });
  await until(client, batch, async () => {
    const { state } = await client.ask<ImportPreview>('imports.preview', { batch });
    return state === 'confirmed';
  });
  const committedAfter = since();
  await until(client, batch, async () => {
    const { part } = await client.ask<ImportProgress>('imports.progress', { batch });
    return part === null;
  });
  return { counts, previewedAfter, committedAfter, clearedAfter: since() };
}

async function until(
  client: HttpClient,
  batch: number,
  isThrough: () => Promise<boolean>,
): Promise<void> {
  while (!(await isThrough())) {
    const { error } = await client.ask<ImportProgress>('imports.progress', { batch });
    if (error !== null) throw new Error(`The import failed: ${error}`);
    await wait(LOOK_EVERY_MS);
  }
}
