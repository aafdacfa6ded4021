import { dropUnattachedFiles as dropFiles } from '@plumbline/db/queries/evidence-files';
import type { Context } from '../context.ts';

/**
 * Forgets the files that were sent and never became evidence. For a server, before anybody sends it
 * one: a form that is open says that its file did not arrive, and keeps what was typed.
 */
export async function dropUnattachedFiles({ db }: Pick<Context, 'db'>): Promise<void> {
  await db.write(dropFiles);
}
