import { byteOrderMark, type CsvCell, csvRecord } from './csv-text.ts';

export type CsvFile = {
  /** Letters, digits, hyphens and dots. */
  readonly fileName: string;
  /** Rows in pieces; the first is the header. */
  readonly pieces: AsyncIterable<readonly (readonly CsvCell[])[]>;
};

/**
 * A CSV file to save, written as it is read. The first piece is awaited before anything is
 * answered, so whatever refuses the question still refuses it with its own status.
 */
export async function streamCsv({ fileName, pieces }: CsvFile): Promise<Response> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let next: IteratorResult<readonly (readonly CsvCell[])[]> | undefined = await iterator.next();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(byteOrderMark)),
    async pull(controller) {
      const { done, value } = next ?? (await iterator.next());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map(csvRecord).join('')));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
}
