import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportRowView } from '@plumbline/contract/import/import-views';
import type { Context } from '@plumbline/usecases/context';
import { readImportRows } from '@plumbline/usecases/import/read-import-rows';
import { streamRefusedRows } from '@plumbline/usecases/import/stream-refused-rows';
import { byteOrderMark, csvRecord } from '../doors/csv-text.ts';
import { unwritableWords } from './path-words.ts';
import { UsageError } from './terminal.ts';

/** Nobody reads more than this in a terminal; all of them can be written to a file. */
const MOST = 200;

/** The first refused rows of a preview. */
export async function readRefusedRows(
  context: Context,
  batch: number,
): Promise<readonly ImportRowView[]> {
  const rows: ImportRowView[] = [];
  let after: string | null = '';
  while (after !== null && rows.length < MOST) {
    const page = await readImportRows(context, { batch, verdict: 'refused', after });
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}

/** Writes every row that a preview leaves out to a CSV file. Throws a UsageError when it cannot be. */
export async function writeRefusedRows(
  context: Context,
  batch: number,
  path: string,
): Promise<void> {
  async function* text(): AsyncIterable<string> {
    yield byteOrderMark;
    for await (const rows of streamRefusedRows(context, batch)) {
      yield rows.map(csvRecord).join('');
    }
  }
  const file = createWriteStream(path);
  let fault: unknown;
  file.once('error', (error) => {
    fault = error;
  });
  try {
    await pipeline(Readable.from(text()), file);
  } catch (error) {
    throw error === fault ? new UsageError(unwritableWords(path, error)) : error;
  }
}
