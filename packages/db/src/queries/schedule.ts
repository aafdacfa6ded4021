import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

/** Days from one to another, both included, as known at a revision. */
type KnownSpan = { readonly revision: number; readonly from: string; readonly to: string };

/** A year's schedule items as known at a revision (content as JSON), by their first due dates. */
export async function scheduleItems(
  db: Reader,
  { revision, from, to }: KnownSpan,
): Promise<readonly { readonly key: string; readonly content: string }[]> {
  return db
    .selectFrom('record_version as v')
    .innerJoin('record as r', 'r.version', 'v.version')
    .where(knownAt(revision, 'r'))
    .select(['v.key', 'v.content'])
    .where('v.source', '=', 'schedule')
    .where('v.day', '>=', from)
    .where('v.day', '<=', to)
    .execute();
}

/** The first and last first-due date of all schedule items held, null when there are none. */
export async function scheduledDays(
  db: Reader,
): Promise<{ readonly first: string | null; readonly last: string | null }> {
  const row = await db
    .selectFrom('record_version')
    .select((eb) => [eb.fn.min('day').as('first'), eb.fn.max('day').as('last')])
    .where('source', '=', 'schedule')
    .executeTakeFirst();
  return row ?? { first: null, last: null };
}

/** The counted audits of a scheduled premises: the first within the range, the last before it. */
export type PremisesAudits = {
  readonly firstWithin: string | null;
  readonly lastBefore: string | null;
};

/**
 * By premises, for those that a year's schedule ever named and that were audited by its end. The
 * cost follows the schedule, not the audits held.
 */
export async function auditsOfScheduledPremises(
  db: Reader,
  { revision, from, to }: KnownSpan,
): Promise<ReadonlyMap<string, PremisesAudits>> {
  // Cross joins hold SQLite to their order: from the schedule by subject to its audits. Of all
  // records, only audits are in a cell.
  const { rows } = await sql<PremisesAudits & { readonly subject: string }>`
    select s.subject as subject,
      min(case when v.day >= ${from} then v.day end) as "firstWithin",
      max(case when v.day < ${from} then v.day end) as "lastBefore"
    from (select distinct subject from record_version
      where source = 'schedule' and day between ${from} and ${to}) s
    cross join record_version v cross join record r cross join audit_cell c
    where v.subject = s.subject and v.day <= ${to}
      and r.version = v.version and ${knownAt(revision, 'r')}
      and c.cell = r.cell and c.standing = 'counted'
    group by s.subject`.execute(db);
  return new Map(rows.map(({ subject, ...audits }) => [subject, audits]));
}
