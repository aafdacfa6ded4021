import { csvTable } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import type { OpenFile, ReadContext } from './open-file.ts';
import type { RowBatch } from './row-batch.ts';

/** Reads the rows of a delimited text file as it arrives. See `readRows`. */
export async function* readCsvRows(
  file: OpenFile,
  context: ReadContext,
): AsyncGenerator<RowBatch, void> {
  const decoding = decodeText(file.head);
  const table = csvTable(context, decoding.encoding);
  let bytesRead = 0;
  for await (const block of file.blocks) {
    if (block.kind === 'failed') return yield block;
    bytesRead = block.bytesRead;
    for (const batch of table.push(decoding.push(block.bytes), bytesRead)) {
      yield batch;
      if (batch.kind === 'failed') return;
    }
  }
  yield* table.end(decoding.end(), bytesRead);
}
