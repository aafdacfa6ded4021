import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { OPEN } from '../schema/revision.ts';

/** The first and last day that the records which a revision opened or closed are about. */
export async function movedDays(
  db: Reader,
  { source, revision }: { readonly source: string; readonly revision: number },
): Promise<{ readonly first: string | null; readonly last: string | null }> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(v.day) as first, max(v.day) as last from (
      select version from record where known_from = ${revision}
      union all select version from record where known_to = ${revision} and known_to < ${sql.lit(OPEN)}) moved
    join record_version v on v.version = moved.version
    where v.source = ${source}`.execute(db);
  return rows[0] ?? { first: null, last: null };
}
