import { refusalOf } from '@plumbline/api/refusal';
import { AppError } from '@plumbline/usecases/app-error';
import type { Context as UseCaseContext } from '@plumbline/usecases/context';
import { isSource } from '@plumbline/usecases/import/record-kinds';
import { Hono, type Context as RequestContext } from 'hono';

const MEGABYTE = 1_048_576;

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
    const expected = declaredLength(c, maxBytes);
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

/** The file's own name, for people: without folders and without what cannot be printed. */
function fileName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'file';
}

function declaredLength(c: RequestContext, maxBytes: number): number | undefined {
  const length = c.req.header('content-length');
  if (length !== undefined && Number(length) > maxBytes) {
    // Not taken in first, as an answer in the middle is: the page does not send such a file at all.
    c.header('connection', 'close');
    throw new AppError(
      'too-large',
      `The file is over ${Math.floor(maxBytes / MEGABYTE)} MB. Split it by date and send the parts one after the other.`,
    );
  }
  return length === undefined ? undefined : Number(length);
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array> | undefined;

/** The bytes as they come. A sender that goes away half-way is an error, not the end of the file. */
async function* arriving(
  reader: BodyReader,
  expected: number | undefined,
): AsyncIterable<Uint8Array> {
  let arrived = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    arrived += next.value.length;
    yield next.value;
  }
  if (expected !== undefined && arrived !== expected) throw new Error('The body was cut off.');
}

/** Takes in the rest of a file that was refused early: a browser reads no answer while it sends. */
async function drain(reader: BodyReader, maxBytes: number): Promise<void> {
  try {
    for (let left = maxBytes; left > 0; ) {
      const next = await reader?.read();
      if (!next || next.done) return;
      left -= next.value.length;
    }
    await reader?.cancel();
  } catch {
    // The sender has gone.
  }
}
