import type { Database } from '@plumbline/db/database';
import { headRevision, lastCommittedAt } from '@plumbline/db/queries/revisions';
import type { Actor, Context } from '@plumbline/usecases/context';
import { readDirectory } from '@plumbline/usecases/service/read-directory';
import { serviceClock } from './clock.ts';

/**
 * The context in which somebody acts on the service that a database holds, on the service's own
 * clock. Throws 'not-set-up' when it holds none.
 */
export async function serviceContext(db: Database, actor: Actor): Promise<Context> {
  const { service } = await readDirectory(db.read, await headRevision(db.read));
  const clock = serviceClock({
    zone: service.zone,
    kind: service.clock === 'demonstration' ? 'demonstration' : 'today',
    lastCommittedAt: await lastCommittedAt(db.read),
  });
  return { db, actor, clock };
}
