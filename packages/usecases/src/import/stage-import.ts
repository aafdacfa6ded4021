import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Writer } from '@plumbline/db/database';
import {
  createImportBatch,
  keepReading,
  readImportBatch,
  updateImportBatch,
} from '@plumbline/db/queries/import-batches';
import { headRevision } from '@plumbline/db/queries/revisions';
import { insertStagedNames } from '@plumbline/db/queries/staged-names';
import { readRows } from '@plumbline/importers/read-rows';
import type { ImportRow, RowBatch } from '@plumbline/importers/row-batch';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { readAliases, readDirectory } from '../service/read-directory.ts';
import { forgetSilentReadings } from './clear-leftovers.ts';
import { daysOfRows } from './covered-days.ts';
import { discardStaged } from './discard-staged.ts';
import type { FileWatch } from './file-watch.ts';
import { NameBook } from './name-book.ts';
import { giveSigns } from './reader-signs.ts';
import type { Reading } from './reading.ts';
import { recordKinds, type Source } from './record-kinds.ts';
import { refreshCounts } from './refresh-counts.ts';
import { settleStagedBands } from './settle-bands.ts';
import { type PreparedRow, prepareRows, type Staging, stageRows } from './stage-chunk.ts';

/** Rows that one short transaction takes, about: a commit costs a write to the disk. */
const ROWS_PER_TRANSACTION = 4_000;

export type FileToStage = {
  readonly source: Source;
  readonly fileName: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly maxBytes: number;
  readonly onProgress?: (read: { readonly bytes: number; readonly rows: number }) => void;
};

/** The number of the preview, or why the file cannot be read. */
export type Staged =
  | { readonly kind: 'staged'; readonly batch: number }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Reads a file into a preview: rows staged in short transactions, each compared with what is held.
 * Nothing that anyone sees changes. A file that cannot be read, or whose sender goes away, leaves
 * nothing behind.
 */
export async function stageImport(context: Context, file: FileToStage): Promise<Staged> {
  await forgetSilentReadings(context);
  const batch = await openBatch(context, file);
  const stopSigns = giveSigns(context, batch);
  try {
    const failure = await stageFile(context, batch, file);
    if (failure === undefined) return { kind: 'staged', batch };
    await discardStaged(context, batch);
    return { kind: 'failed', message: failure };
  } catch (error) {
    await discardStaged(context, batch);
    throw error;
  } finally {
    stopSigns();
  }
}

async function openBatch({ db, clock, actor }: Context, file: FileToStage): Promise<number> {
  return db.write(async (trx) => {
    const revision = await headRevision(trx);
    await readDirectory(trx, revision);
    return createImportBatch(trx, {
      source: file.source,
      file_name: file.fileName,
      sha256: null,
      reading: null,
      declared_from: null,
      declared_to: null,
      declared_by: null,
      withdraw_missing: 0,
      names_open_jobs: null,
      control_total: null,
      rows_read: 0,
      counts: null,
      additions: null,
      state: 'reading',
      read_at: clock.machine(),
      base_revision: revision,
      created_at: clock.now(),
      created_by: actor.name,
    });
  });
}

/** Stages all rows; returns why the file cannot be read, if it cannot. */
async function stageFile(
  { db, clock }: Context,
  batch: number,
  { source, bytes, maxBytes, onProgress }: FileToStage,
): Promise<string | undefined> {
  const kind = recordKinds[source];
  const names = new NameBook(await readAliases(db.read, await headRevision(db.read)));
  const watch = kind.watch(clock.today());
  const digest = createHash('sha256');
  const stager = new Stager({ db, clock }, { batch, source, cells: new Map<string, number>() });
  const parts = readRows({
    bytes: tap(bytes, (chunk) => digest.update(chunk)),
    layout: kind.layout,
    today: clock.today(),
    limits: { file: maxBytes },
  });
  let reading: Reading | undefined;
  let rows = 0;
  try {
    for await (const part of parts) {
      if (part.kind === 'failed') return part.message;
      if (part.kind === 'opened') reading = part;
      else if (part.kind === 'ended') {
        if (part.rowsRead === 0) return part.message ?? 'The file has no rows.';
        reading = reading && readingAtEnd(reading, part, watch);
      } else {
        seeRows(watch, part.rows);
        await stager.take(prepareRows(part.rows, kind, names));
        rows += part.rows.length;
        onProgress?.({ bytes: part.bytesRead, rows });
        await nextTurn();
      }
    }
  } finally {
    await stager.finish();
  }
  const sha256 = digest.digest('hex');
  await closeReading({ db, clock, batch, source, names, rows, reading, sha256 });
  return undefined;
}

function seeRows(watch: FileWatch, rows: readonly ImportRow[]): void {
  for (const { fields } of rows) if (fields !== null) watch.see(fields);
}

/** How the file was read, with what its end told. */
function readingAtEnd(
  opened: Reading,
  { encoding, notices }: Pick<Extract<RowBatch, { kind: 'ended' }>, 'encoding' | 'notices'>,
  watch: FileWatch,
): Reading {
  return {
    ...opened,
    encoding: encoding ?? opened.encoding,
    notices,
    remarks: watch.remarks(),
  };
}

/** Stages chunks in short transactions, one of them under way while the next rows are read. */
class Stager {
  readonly #context: Pick<Context, 'db' | 'clock'>;
  readonly #staging: Staging;
  #waiting: (readonly PreparedRow[])[] = [];
  #rows = 0;
  #rowsFlushed = 0;
  #underWay: Promise<void> = Promise.resolve();

  constructor(context: Pick<Context, 'db' | 'clock'>, staging: Staging) {
    this.#context = context;
    this.#staging = staging;
  }

  async take(chunk: readonly PreparedRow[]): Promise<void> {
    this.#waiting.push(chunk);
    this.#rows += chunk.length;
    if (this.#rows - this.#rowsFlushed >= ROWS_PER_TRANSACTION) await this.#flush();
  }

  /** Waits until all that was taken is staged. */
  async finish(): Promise<void> {
    await this.#flush();
    await this.#underWay;
  }

  async #flush(): Promise<void> {
    await this.#underWay;
    const chunks = this.#waiting;
    this.#waiting = [];
    const rows = this.#rows;
    this.#rowsFlushed = rows;
    const { db, clock } = this.#context;
    this.#underWay = db.write(async (trx) => {
      const { batch } = this.#staging;
      await stillReading(trx, batch, clock);
      for (const chunk of chunks) await stageRows(trx, this.#staging, chunk);
      await updateImportBatch(trx, batch, { rows_read: rows });
    });
    // Its failure is met when it is next waited for; until then it must not count as unheard.
    this.#underWay.catch(() => {});
  }
}

/** Throws 'conflict' when the reading was cancelled meanwhile: its rows must not come back. */
async function stillReading(trx: Writer, batch: number, clock: Context['clock']): Promise<void> {
  if (await keepReading(trx, { batch, at: clock.machine() })) return;
  throw new AppError('conflict', 'The file was cancelled while it was being read.');
}

async function closeReading(read: {
  readonly db: Context['db'];
  readonly clock: Context['clock'];
  readonly batch: number;
  readonly source: Source;
  readonly names: NameBook;
  readonly rows: number;
  readonly reading: Reading | undefined;
  readonly sha256: string;
}): Promise<void> {
  const { db, clock, batch, source, names, rows, reading, sha256 } = read;
  await db.write(async (trx) => {
    await stillReading(trx, batch, clock);
    await insertStagedNames(
      trx,
      names.unknown().map((one) => ({ batch, ...one, accepted: 0 })),
    );
    const days = await daysOfRows(trx, { batch, source });
    await updateImportBatch(trx, batch, {
      state: 'ready',
      sha256,
      reading: JSON.stringify(reading),
      rows_read: rows,
      declared_from: days?.from ?? null,
      declared_to: days?.to ?? null,
      declared_by: days === null ? null : 'file',
    });
    await settleStagedBands(trx, batch);
    const row = await readImportBatch(trx, batch);
    if (row) await refreshCounts(trx, row);
  });
}

async function* tap(
  bytes: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => void,
): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    see(chunk);
    yield chunk;
  }
}
