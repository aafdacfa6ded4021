import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { OPEN } from '../schema/revision.ts';

export type DeclaredRange = {
  readonly batch: number;
  readonly source: string;
  readonly from: string;
  readonly to: string;
};

/**
 * Current records of the source, in the range the file declares, that the file does not name. A
 * file of work done says nothing of jobs still open: without one in it, none of them is missing.
 */
function missing(db: Reader, { batch, source, from, to }: DeclaredRange) {
  return db
    .selectFrom('record_version as v')
    .innerJoin('record as r', (join) =>
      join.onRef('r.version', '=', 'v.version').on('r.known_to', '=', OPEN),
    )
    .where('v.source', '=', source)
    .where('v.day', '>=', from)
    .where('v.day', '<=', to)
    .where((eb) => eb.or([eb.not(eb.exists(openJob(db))), eb.exists(openJobsOf(db, batch))]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('staged_row as s')
            .select(sql`1`.as('one'))
            .where('s.batch', '=', batch)
            .whereRef('s.key', '=', 'v.key'),
        ),
      ),
    )
    .where((eb) =>
      eb(
        'v.key',
        'not in',
        eb
          .selectFrom('staged_row as refused')
          .select((e) => e.ref('refused.refused_key').$notNull().as('key'))
          .where('refused.batch', '=', batch)
          .where('refused.refused_key', 'is not', null),
      ),
    );
}

/** The record's cell, where it is of a job that has not been done. */
function openJob(db: Reader) {
  return db
    .selectFrom('audit_cell as c')
    .select(sql`1`.as('one'))
    .where('c.cell', '=', sql<number>`r.cell`)
    .where('c.standing', '=', 'not-completed');
}

function openJobsOf(db: Reader, batch: number) {
  return db
    .selectFrom('staged_row as o')
    .innerJoin('audit_cell as oc', 'oc.cell', 'o.cell')
    .select(sql`1`.as('one'))
    .where('o.batch', '=', batch)
    .where('oc.standing', '=', 'not-completed');
}

/** Whether jobs still open are among the staged rows of a file. */
export async function namesOpenJobs(db: Reader, batch: number): Promise<boolean> {
  return (await openJobsOf(db, batch).limit(1).executeTakeFirst()) !== undefined;
}

export async function countMissingRecords(db: Reader, range: DeclaredRange): Promise<number> {
  const row = await missing(db, range)
    .select((eb) => eb.fn.countAll<number>().as('records'))
    .executeTakeFirstOrThrow();
  return row.records;
}

/** The versions of the missing records, for withdrawing them. */
export function missingVersions(db: Reader, range: DeclaredRange) {
  return missing(db, range).select('v.version');
}

export type MissingRecord = {
  readonly key: string;
  readonly day: string | null;
  readonly content: string;
};

export async function pageOfMissingRecords(
  db: Reader,
  {
    range,
    afterKey,
    limit,
  }: { readonly range: DeclaredRange; readonly afterKey: string; readonly limit: number },
): Promise<readonly MissingRecord[]> {
  return missing(db, range)
    .select(['v.key', 'v.day', 'v.content'])
    .where('v.key', '>', afterKey)
    .orderBy('v.key')
    .limit(limit)
    .execute();
}
