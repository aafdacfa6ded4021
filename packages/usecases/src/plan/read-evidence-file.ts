import { evidenceFile } from '@plumbline/db/queries/evidence-files';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';

/** A file of evidence as it was given. */
export type EvidenceFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A file of evidence by its id. Throws 'not-found'. */
export async function readEvidenceFile(
  { db: { read } }: Pick<Context, 'db'>,
  id: string,
): Promise<Disclosed<EvidenceFile>> {
  const held = await evidenceFile(read, id);
  if (held === undefined) throw new AppError('not-found', 'There is no such file.');
  const { name, type, content } = held;
  return disclose('none', { name, type, bytes: new Uint8Array(Buffer.from(content, 'base64')) });
}
