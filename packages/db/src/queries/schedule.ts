import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { OPEN } from '../schema/revision.ts';

/** A year's schedule items as they stand now (content as JSON), by their first due dates. */
export async function scheduleItems(
  db: Reader,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly { readonly key: string; readonly content: string }[]> {
  return db
    .selectFrom('record_version as v')
    .innerJoin('record as r', (join) =>
      join.onRef('r.version', '=', 'v.version').on('r.known_to', '=', OPEN),
    )
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

/** By premises, the first day in the range on which a counted audit of it was completed. */
export async function firstAuditsOfPremises(
  db: Reader,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ subject: string; day: string }>`
    select v.subject as subject, min(v.day) as day from record_version v
    join record r on r.version = v.version and r.known_to = ${OPEN}
    join audit_cell c on c.cell = r.cell and c.standing = 'counted'
    where v.source = 'audits' and v.day between ${from} and ${to} and v.subject is not null
    group by v.subject`.execute(db);
  return new Map(rows.map((row) => [row.subject, row.day]));
}
