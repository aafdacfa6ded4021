import type { Database } from '@plumbline/db/database';
import { headRevision, lastCommittedAt } from '@plumbline/db/queries/revisions';
import { importPlan } from '@plumbline/testkit/exampleshire/import-plan';
import { readDirectory } from '@plumbline/usecases/service/read-directory';

/**
 * Whether the demonstration is still to be put in: nothing is there yet, or Exampleshire is and a
 * process died before its history was whole. A real service never lacks any.
 */
export async function lacksHistory(db: Database): Promise<boolean> {
  const last = await lastCommittedAt(db.read);
  if (last === undefined) return true;
  if (last >= (importPlan.at(-1)?.committedAt ?? '')) return false;
  const { service } = await readDirectory(db.read, await headRevision(db.read));
  const { exampleshireService } = await import('@plumbline/testkit/exampleshire/service');
  return service.name === exampleshireService().name;
}
