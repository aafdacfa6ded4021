import { createHash } from 'node:crypto';
import { insertEvidenceFile } from '@plumbline/db/queries/evidence-files';
import { headRevision } from '@plumbline/db/queries/revisions';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { readIdentity } from '../service/read-directory.ts';
import { evidenceFileType, evidenceFileTypes } from './evidence-file-types.ts';

const MEGABYTE = 1_048_576;

/** Bytes of a file of evidence at most. */
export const largestEvidence = 10 * MEGABYTE;

/** What to do with a larger one. */
export const adviceOnLarge = 'Keep it where it is and give a link to it.';

/** The kind of a file by its name. Throws 'bad-input' for one that is not kept, and says which are. */
export function keptType(name: string): string {
  const type = evidenceFileType(name);
  if (type !== undefined) return type;
  const kinds = [...evidenceFileTypes.keys()].join(', ');
  throw new AppError('bad-input', `${name} is not of a kind that can be kept: ${kinds}.`);
}

/**
 * Keeps a file that is to be evidence and returns its id, the SHA-256 of its bytes. Nothing refers to
 * it before an item of evidence does, so this is no revision. Throws 'bad-input' for an empty file or
 * one of another kind, and 'too-large'.
 */
export async function keepEvidenceFile(
  { db }: Pick<Context, 'db'>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string> {
  const type = keptType(name);
  if (bytes.length === 0) throw new AppError('bad-input', `${name} is empty.`);
  if (bytes.length > largestEvidence) {
    throw new AppError('too-large', `${name} is over 10 MB. ${adviceOnLarge}`);
  }
  const file = createHash('sha256').update(bytes).digest('hex');
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  await db.write(async (trx) => {
    await readIdentity(trx, await headRevision(trx));
    await insertEvidenceFile(trx, { file, name, type, size: bytes.length, content });
  });
  return file;
}
