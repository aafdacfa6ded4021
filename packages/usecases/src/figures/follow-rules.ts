import { headRevision, rulesFollowed } from '@plumbline/db/queries/revisions';
import type { Context } from '../context.ts';
import { beginRevision, figureRules } from './begin-revision.ts';
import { deriveEverything } from './derive-everything.ts';

/**
 * Works the figures out anew where they follow older rules than ours, as one revision: what was
 * shown before stays known of its time. Returns whether it did. For whoever opens a database,
 * before figures are read or changed.
 */
export async function followRules(context: Context): Promise<boolean> {
  if (!(await isBehind(context.db.read))) return false;
  return context.db.write(async (trx) => {
    // Another process may have been first.
    if (!(await isBehind(trx))) return false;
    await deriveEverything(trx, await beginRevision(trx, context, 'follow newer rules'));
    return true;
  });
}

async function isBehind(db: Context['db']['read']): Promise<boolean> {
  return (await headRevision(db)) > 0 && ((await rulesFollowed(db)) ?? 0) < figureRules;
}
