import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportPreview } from '@plumbline/contract/import/import-views';
import type { Context } from '@plumbline/usecases/context';
import { cancelImport } from '@plumbline/usecases/import/cancel-import';
import { confirmImport } from '@plumbline/usecases/import/confirm-import';
import { decideImport } from '@plumbline/usecases/import/decide-import';
import { readImportPreview } from '@plumbline/usecases/import/read-import-preview';
import { type Staged, stageImport } from '@plumbline/usecases/import/stage-import';
import { progressLines } from '../progress-lines.ts';
import { type ImportOptions, readImportOptions } from './import-options.ts';
import { type ImportReport, reportOf, reportText } from './import-report.ts';
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
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`There is no file ${path}.`);
  if (!found.isFile()) throw new UsageError(`${path} is not a file.`);
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
    if (options.refusedFile !== undefined && refused.length > 0) {
      await writeRefusedRows(context, batch, pathFrom(terminal, options.refusedFile));
    }
    const takes = rowsTaken(preview) > 0 && !options.dryRun;
    if (takes) await confirm(context, batch, terminal);
    else await cancelImport(context, batch);
    return reportOf({ preview, refused, dryRun: options.dryRun });
  } catch (error) {
    // Nobody is there to look at a preview: what was not confirmed is not left waiting.
    await cancelImport(context, batch).catch(() => undefined);
    throw error;
  }
}

async function stageFile(
  context: Context,
  { say }: Terminal,
  { source, file }: ImportOptions,
): Promise<Staged> {
  const bytes = createReadStream(file, { highWaterMark: 262_144 });
  // Ctrl-C ends the file early, and a file that ends early leaves nothing.
  const stop = () => bytes.destroy(new Error('stopped'));
  process.once('SIGINT', stop);
  const line = progressLines(say);
  const onProgress = ({ rows }: { readonly rows: number }) =>
    line(`Read ${rows.toLocaleString('en-GB')} rows …`);
  const fileName = basename(file);
  try {
    return await stageImport(context, { source, fileName, bytes, maxBytes: MAX_BYTES, onProgress });
  } finally {
    process.off('SIGINT', stop);
  }
}

async function decide(
  context: Context,
  batch: number,
  { addNames, declared, withdrawMissing, controlTotal }: ImportOptions,
): Promise<ImportPreview> {
  const { unknownTeams, unknownOfficers } = await readImportPreview(context, batch);
  await decideImport(context, {
    batch,
    withdrawMissing,
    declared,
    controlTotal,
    ...(addNames && {
      addTeams: unknownTeams.map((one) => one.id),
      addOfficers: unknownOfficers.map((one) => one.id),
    }),
  });
  return readImportPreview(context, batch);
}

function rowsTaken({ counts }: ImportPreview): number {
  return counts ? counts.new + counts.changed + counts.same : 0;
}

async function confirm(context: Context, batch: number, { say }: Terminal): Promise<void> {
  const line = progressLines(say);
  await confirmImport(context, {
    batch,
    onProgress: (part) => line(`Confirming: ${Math.round(part * 100)}% …`),
  });
}
