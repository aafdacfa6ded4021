import { refusalOf } from '@plumbline/api/refusal';
import { AppError } from '@plumbline/usecases/app-error';
import type { Context as UseCaseContext } from '@plumbline/usecases/context';
import { isSource } from '@plumbline/usecases/import/record-kinds';
import { Hono } from 'hono';
import { arriving, declaredLength, drain, fileName, MEGABYTE } from './upload-body.ts';

/** What to do with a file that is too large. */
const advice = 'Split it by date and send the parts one after the other.';

export type UploadDoor = { readonly context: UseCaseContext; readonly maxBytes?: number };

/** The answer to an upload: the number of its preview, or why there is none. */
export type UploadAnswer =
  | { readonly kind: 'staged'; readonly batch: number }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * `POST /imports/audits?name=audits.csv` with the file as the body. It is read as it arrives and
 * never held whole; one that cannot be read, or does not arrive whole, leaves nothing.
 */
export function uploadImport({ context, maxBytes = 300 * MEGABYTE }: UploadDoor): Hono {
  const door = new Hono();
  door.onError((error, c) => {
    const { status, message } = refusalOf(error);
    return c.json<UploadAnswer>({ kind: 'failed', message }, status);
  });
  door.post('/:source', async (c) => {
    const expected = declaredLength(c, { maxBytes, advice });
    // Readers of CSV and Excel are large, and most servers serve pages for days before they need one.
    const { stageImport } = await import('@plumbline/usecases/import/stage-import');
    const reader = c.req.raw.body?.getReader();
    try {
      const staged = await stageImport(context, {
        source: knownSource(c.req.param('source')),
        fileName: fileName(c.req.query('name')),
        bytes: arriving(reader, expected),
        maxBytes,
      });
      return c.json<UploadAnswer>(staged, staged.kind === 'staged' ? 200 : 422);
    } finally {
      await drain(reader, maxBytes);
    }
  });
  return door;
}

function knownSource(source: string) {
  if (isSource(source)) return source;
  throw new AppError('not-found', `There is nothing called ${source} to import.`);
}
