import { refusalOf } from '@plumbline/api/refusal';
import type { Context } from '@plumbline/usecases/context';
import {
  adviceOnLarge,
  keepEvidenceFile,
  keptType,
  largestEvidence,
} from '@plumbline/usecases/plan/keep-evidence-file';
import { readEvidenceFile } from '@plumbline/usecases/plan/read-evidence-file';
import { Hono } from 'hono';
import {
  arriving,
  type BodyReader,
  declaredLength,
  drain,
  fileName,
  overLimit,
} from './upload-body.ts';

const limit = { maxBytes: largestEvidence, advice: adviceOnLarge };

/** The answer to an upload: the file's id, to be given with its item of evidence, or why there is none. */
export type EvidenceAnswer =
  | { readonly kind: 'kept'; readonly file: string; readonly name: string }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Files of evidence. `POST /evidence?name=minutes.pdf` keeps the body under its SHA-256;
 * `GET /evidence/<id>` gives it to be saved and never to be shown here: whatever is in a file, it
 * does not run as a page of this server.
 */
export function evidenceFiles({ context }: { readonly context: Context }): Hono {
  const door = new Hono();
  door.onError((error, c) => {
    const { status, message } = refusalOf(error);
    return c.req.method === 'POST'
      ? c.json<EvidenceAnswer>({ kind: 'failed', message }, status)
      : c.text(message, status);
  });
  door.post('/', async (c) => {
    const expected = declaredLength(c, limit);
    const reader = c.req.raw.body?.getReader();
    try {
      const name = fileName(c.req.query('name'));
      // A file of another kind is refused before it is read.
      keptType(name);
      const bytes = await whole(reader, expected);
      const file = await keepEvidenceFile(context, { name, bytes });
      return c.json<EvidenceAnswer>({ kind: 'kept', file, name });
    } finally {
      await drain(reader, limit.maxBytes);
    }
  });
  door.get('/:file{[0-9a-f]{64}}', async (c) => {
    const { name, type, bytes } = await readEvidenceFile(context, c.req.param('file'));
    return new Response(bytes, {
      headers: {
        'content-type': type,
        'content-length': String(bytes.length),
        'content-disposition': attachment(name),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
  return door;
}

/** A whole file. Throws 'too-large' as soon as it is over the limit. */
async function whole(reader: BodyReader, expected: number | undefined): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of arriving(reader, expected)) {
    size += piece.length;
    if (size > limit.maxBytes) throw overLimit(limit);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** To be saved under a name: plain for every reader, and in full for those that know RFC 8187. */
function attachment(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
