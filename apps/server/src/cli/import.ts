import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportPreview } from '@plumbline/contract/import/import-views';
import type { Context } from '@plumbline/usecases/context';
import { type Confirmation, confirmImport } from '@plumbline/usecases/import/confirm-import';
import { decideImport } from '@plumbline/usecases/import/decide-import';
import { forgetImport } from '@plumbline/usecases/import/forget-import';
import { readImportPreview } from '@plumbline/usecases/import/read-import-preview';
import { type Staged, stageImport } from '@plumbline/usecases/import/stage-import';
import { progressLines } from '../progress-lines.ts';
import { type ImportOptions, readImportOptions } from './import-options.ts';
import { type ImportReport, isTaken, reportOf, reportText } from './import-report.ts';
import { unreadableWords } from './path-words.ts';
import { readRefusedRows, writeRefusedRows } from './refused-rows.ts';
import { pathFrom, type Terminal, UsageError, type Verb } from './terminal.ts';
import { withService } from './with-service.ts';

/** There is room for far more here than in a browser's upload. */
const MAX_BYTES = 2_000_000_000;

/** Takes an export in: preview, decisions, confirmation. */
export const run: Verb = async (args, terminal) => {
  const options = readImportOptions(args);
  const path = pathFrom(terminal, options.file);
  await checkFile(path);
  const report = await withService(terminal, (context) =>
    importFile(context, terminal, { ...options, file: path }),
  );
  terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return report.exitCode;
};

async function checkFile(path: string): Promise<void> {
  try {
    await access(path, constants.R_OK);
    if ((await stat(path)).isFile()) return;
  } catch (error) {
    throw new UsageError(unreadableWords(path, error));
  }
  throw new UsageError(`${path} is not a file.`);
}

async function importFile(
  context: Context,
  terminal: Terminal,
  options: ImportOptions,
): Promise<ImportReport> {
  const staged = await stageFile(context, terminal, options);
  if (staged.kind === 'failed') throw new UsageError(staged.message);
  const { batch } = staged;
  try {
    const preview = await decide(context, batch, options);
    const refused = await readRefusedRows(context, batch);
    const leftOut = (preview.counts?.refused ?? 0) + (preview.counts?.waiting ?? 0);
    if (options.refusedFile !== undefined && leftOut > 0) {
      await writeRefusedRows(context, batch, pathFrom(terminal, options.refusedFile));
    }
    const { dryRun, acceptDifference, acceptWarnings } = options;
    const outcome = { preview, refused, dryRun, acceptDifference, acceptWarnings };
    if (isTaken(outcome) && !dryRun) await confirm(context, { batch, acceptWarnings }, terminal);
    else await forgetImport(context, batch);
    return reportOf(outcome);
  } catch (error) {
    // Nobody is there to look at a preview: what was not confirmed is not left waiting.
    await forgetImport(context, batch).catch(() => undefined);
    throw error;
  }
}

async function stageFile(
  context: Context,
  { say }: Terminal,
  { source, file }: ImportOptions,
): Promise<Staged> {
  const bytes = createReadStream(file, { highWaterMark: 262_144 });
  const line = progressLines(say);
  const onProgress = ({ rows }: { readonly rows: number }) =>
    line(`Read ${rows.toLocaleString('en-GB')} rows …`);
  const fileName = basename(file);
  let stopped = false;
  // Whoever stops us ends the file early, and a file that ends early leaves nothing. The terminal
  // and npm may both pass the signal on.
  const stop = () => {
    stopped = true;
    bytes.destroy(new Error('stopped'));
  };
  for (const signal of stopSignals) process.on(signal, stop);
  try {
    const staged = await stageImport(context, {
      source,
      fileName,
      bytes,
      maxBytes: MAX_BYTES,
      onProgress,
    });
    if (!stopped) return staged;
    if (staged.kind === 'staged') await forgetImport(context, staged.batch);
    return { kind: 'failed', message: 'Stopped: nothing was imported.' };
  } finally {
    for (const signal of stopSignals) process.off(signal, stop);
  }
}

const stopSignals = ['SIGINT', 'SIGTERM'] as const;

async function decide(
  context: Context,
  batch: number,
  { addNames, declared, withdrawMissing, controlTotal }: ImportOptions,
): Promise<ImportPreview> {
  const { unknownTeams, unknownOfficers, counts } = await readImportPreview(context, batch);
  // A file of which no row can be taken says nothing of what is missing from it.
  const saysWhich =
    counts !== null && counts.new + counts.changed + counts.same + counts.waiting > 0;
  await decideImport(context, {
    batch,
    ...(saysWhich && { withdrawMissing, declared }),
    controlTotal,
    ...(addNames && {
      addTeams: unknownTeams.map((one) => one.id),
      addOfficers: unknownOfficers.map((one) => one.id),
    }),
  });
  return readImportPreview(context, batch);
}

async function confirm(
  context: Context,
  confirmation: Pick<Confirmation, 'batch' | 'acceptWarnings'>,
  { say }: Terminal,
): Promise<void> {
  const line = progressLines(say);
  await confirmImport(context, {
    ...confirmation,
    onProgress: (part) => line(`Confirming: ${Math.round(part * 100)}% …`),
  });
}
