import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import { lastCommittedAt } from '@plumbline/db/queries/revisions';
import type { ImportFile } from '@plumbline/testkit/exampleshire/imports';
import type { Context } from '@plumbline/usecases/context';
import { cancelImport } from '@plumbline/usecases/import/cancel-import';
import { confirmImport } from '@plumbline/usecases/import/confirm-import';
import { decideImport } from '@plumbline/usecases/import/decide-import';
import { listImports } from '@plumbline/usecases/import/list-imports';
import { readImportPreview } from '@plumbline/usecases/import/read-import-preview';
import { stageImport } from '@plumbline/usecases/import/stage-import';
import { setUpService } from '@plumbline/usecases/service/set-up-service';
import { stoppedClock } from '../clock.ts';

const zone = 'Europe/London';
const actor = { name: 'Demonstration' };
const setUpAt = '2021-04-01T08:00:00.000Z';

/** What has been done so far, for whoever waits. */
export type Seeded = { readonly files: number; readonly of: number };

/**
 * Sets Exampleshire up in an empty database and brings in its history through the use cases, each
 * file on its own day. Every file is one commit, dated as the file is, so a process that died half
 * way is noticed by the date of the last commit and the next one goes on from there; when all is
 * there already, nothing happens.
 */
export async function seedDemonstration(
  db: Database,
  onProgress: (seeded: Seeded) => void,
): Promise<void> {
  const last = await lastCommittedAt(db.read);
  if (last === undefined) await setUpExampleshire(db);
  const { exampleshireImports } = await import('@plumbline/testkit/exampleshire/imports');
  const files = exampleshireImports();
  const missing = files.filter((file) => last === undefined || file.committedAt > last);
  if (missing.length > 0) await dropPreviews(contextAt(db, setUpAt));
  for (const [index, file] of missing.entries()) {
    await importFile(contextAt(db, file.committedAt), file);
    onProgress({ files: files.length - missing.length + index + 1, of: files.length });
  }
}

async function setUpExampleshire(db: Database): Promise<void> {
  const { exampleshireService } = await import('@plumbline/testkit/exampleshire/service');
  await setUpService(contextAt(db, setUpAt), serviceSetup.parse(exampleshireService()));
}

function contextAt(db: Database, instant: string): Context {
  return { db, actor, clock: stoppedClock(zone, instant) };
}

/** A process that died while it read a file left the preview behind. */
async function dropPreviews(context: Context): Promise<void> {
  for (const { batch, state } of await listImports(context)) {
    if (state === 'reading' || state === 'ready') await cancelImport(context, batch);
  }
}

async function importFile(context: Context, file: ImportFile): Promise<void> {
  const staged = await stageImport(context, {
    source: file.source,
    fileName: file.fileName,
    bytes: whole(file.bytes),
    maxBytes: file.bytes.length,
  });
  if (staged.kind === 'failed') throw new Error(`${file.fileName}: ${staged.message}`);
  const { batch } = staged;
  const { unknownTeams, unknownOfficers } = await readImportPreview(context, batch);
  await decideImport(context, {
    batch,
    addTeams: unknownTeams.map((team) => team.id),
    addOfficers: unknownOfficers.map((officer) => officer.id),
    declared: { from: file.declaredFrom, to: file.declaredTo },
    withdrawMissing: file.withdrawMissing,
    controlTotal: file.controlTotal ?? null,
  });
  await confirmImport(context, { batch });
}

async function* whole(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
