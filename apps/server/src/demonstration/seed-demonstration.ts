import { type ServiceSetup, serviceSetup } from '@plumbline/contract/service/service-setup';
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
import { recordFigures } from '@plumbline/usecases/measure/record-figures';
import { setUpService } from '@plumbline/usecases/service/set-up-service';
import { stoppedClock } from '../clock.ts';
import { auditTargetSteps } from './audit-target-steps.ts';
import { boardSteps } from './board-steps.ts';
import { measureSteps } from './measure-steps.ts';
import { planSteps } from './plan-steps.ts';
import type { Step } from './step.ts';

const zone = 'Europe/London';
const actor = { name: 'Demonstration' };
const setUpAt = '2021-04-01T08:00:00.000Z';

/** How much of the history is in, for whoever waits. */
export type Seeded = { readonly done: number; readonly of: number };

/**
 * Sets Exampleshire up in an empty database and brings in its history through the use cases, each
 * file and each month's figures on its own day. Each is one commit with its own date, so a process
 * that died half way is noticed by the date of the last commit and the next one goes on from there;
 * when all is there already, nothing happens. `until` leaves out what came at that instant or later.
 */
export async function seedDemonstration(
  db: Database,
  onProgress: (seeded: Seeded) => void,
  until?: string,
): Promise<void> {
  const last = await lastCommittedAt(db.read);
  if (last === undefined) await setUpExampleshire(db);
  const all = await history();
  const steps = until === undefined ? all : all.filter((step) => step.committedAt < until);
  const missing = steps.filter((step) => last === undefined || step.committedAt > last);
  if (missing.length > 0) await dropPreviews(contextAt(db, setUpAt));
  for (const [index, { committedAt, put }] of missing.entries()) {
    await put(contextAt(db, committedAt));
    onProgress({ done: steps.length - missing.length + index + 1, of: steps.length });
  }
}

/** Everything the demonstration holds, in the order of its commits. */
async function history(): Promise<readonly Step[]> {
  const { exampleshireImports } = await import('@plumbline/testkit/exampleshire/imports');
  const { exampleshireFigures } = await import(
    '@plumbline/testkit/exampleshire/measures/figure-sets'
  );
  const steps: readonly Step[] = [
    ...(await measureSteps()),
    ...auditTargetSteps((await exampleshire()).annualTargets.filter(isLater)),
    ...exampleshireImports().map((file): Step => {
      return { committedAt: file.committedAt, put: (context) => importFile(context, file) };
    }),
    ...exampleshireFigures().map(({ committedAt, figures }): Step => {
      return { committedAt, put: (context) => recordFigures(context, figures) };
    }),
    ...(await planSteps()),
    ...(await boardSteps()),
  ];
  return steps.toSorted((a, b) => (a.committedAt < b.committedAt ? -1 : 1));
}

async function setUpExampleshire(db: Database): Promise<void> {
  const service = await exampleshire();
  const annualTargets = service.annualTargets.filter((target) => !isLater(target));
  await setUpService(contextAt(db, setUpAt), { ...service, annualTargets });
}

async function exampleshire(): Promise<ServiceSetup> {
  const { exampleshireService } = await import('@plumbline/testkit/exampleshire/service');
  return serviceSetup.parse(exampleshireService());
}

/** Whether a target was agreed after the service was set up. */
const isLater = ({ agreedOn }: { readonly agreedOn: string }): boolean => agreedOn > setUpAt;

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
