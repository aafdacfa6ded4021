import type { SourceLayout } from '@plumbline/contract/source/layout';
import type { Day } from '@plumbline/domain/period/day';
import { type FileBlock, fileBlocks } from './file-blocks.ts';
import { fileMessages } from './messages.ts';
import type { ReadContext } from './open-file.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { defaultLimits, type ReadLimits } from './read-limits.ts';
import { readXlsxRows } from './read-xlsx-rows.ts';
import type { RowBatch } from './row-batch.ts';
import { sniffFormat } from './sniff-format.ts';

export type ReadRowsOptions = Readonly<{
  /** The file, in pieces of any size. */
  bytes: AsyncIterable<Uint8Array>;
  layout: SourceLayout;
  /** Today by the service's clock. */
  today: Day;
  limits?: Partial<ReadLimits>;
}>;

/**
 * Reads an export, CSV or XLSX by its content. Yields `opened`, then batches of `rows` in the
 * order of the file, then `ended`; or, at any point, `failed` as the last. Never throws: a stream
 * of bytes that breaks off is a failure like any other. A delimited file is streamed, and what is
 * held of it does not grow with its length; a workbook is read as a whole.
 */
export async function* readRows(options: ReadRowsOptions): AsyncGenerator<RowBatch, void> {
  const { layout, today } = options;
  const limits: ReadLimits = { ...defaultLimits, ...options.limits };
  const blocks = fileBlocks(options.bytes, limits);
  try {
    const first = (await blocks.next()).value ?? undefined;
    yield* readBlocks(first, blocks, { layout, today, limits });
  } finally {
    // Closes the stream when its end was not reached.
    await blocks.return();
  }
}

async function* readBlocks(
  first: FileBlock | undefined,
  rest: AsyncIterable<FileBlock>,
  context: ReadContext,
): AsyncGenerator<RowBatch, void> {
  if (!first) return yield { kind: 'failed', message: fileMessages.empty };
  if (first.kind === 'failed') return yield first;
  const format = sniffFormat(first.bytes);
  if (format.kind === 'wrong') return yield { kind: 'failed', message: format.message };
  const file = { head: first.bytes, blocks: startingWith(first, rest) };
  yield* format.kind === 'zip' ? readXlsxRows(file, context) : readCsvRows(file, context);
}

async function* startingWith(
  first: FileBlock,
  rest: AsyncIterable<FileBlock>,
): AsyncGenerator<FileBlock, void> {
  yield first;
  yield* rest;
}
