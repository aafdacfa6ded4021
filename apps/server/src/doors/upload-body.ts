import { AppError } from '@plumbline/usecases/app-error';
import type { Context } from 'hono';

export const MEGABYTE = 1_048_576;

/** The most that is taken in, and what to do with a larger file, in a sentence. */
export type UploadLimit = { readonly maxBytes: number; readonly advice: string };

/** The file's own name, for people: without folders and without what cannot be printed. */
export function fileName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'file';
}

/** How long a body says it is. Throws 'too-large' when that is over the limit. */
export function declaredLength(c: Context, limit: UploadLimit): number | undefined {
  const length = c.req.header('content-length');
  if (length !== undefined && Number(length) > limit.maxBytes) {
    // Not taken in first, as an answer in the middle is: the page does not send such a file at all.
    c.header('connection', 'close');
    throw overLimit(limit);
  }
  return length === undefined ? undefined : Number(length);
}

/** The refusal of a file over a limit. */
export function overLimit({ maxBytes, advice }: UploadLimit): AppError {
  return new AppError(
    'too-large',
    `The file is over ${Math.floor(maxBytes / MEGABYTE)} MB. ${advice}`,
  );
}

export type BodyReader = ReadableStreamDefaultReader<Uint8Array> | undefined;

/** The bytes as they come. A sender that goes away half-way is an error, not the end of the file. */
export async function* arriving(
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
export async function drain(reader: BodyReader, maxBytes: number): Promise<void> {
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
