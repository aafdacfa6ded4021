import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { OPEN } from '../schema/revision.ts';

/** The months that any audit record now counts in or stands in. */
export async function monthsWithAudits(db: Reader): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('audit_cell as c')
    .innerJoin('audit_count as n', 'n.cell', 'c.cell')
    .select('c.month')
    .distinct()
    .execute();
  return rows.map((row) => row.month);
}

/** Cells whose count is not the number of their records, in words. */
export async function recountAudits(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string; counted: number; held: number }>`
    select c.key as key, coalesce(n.audits, 0) as counted, coalesce(t.records, 0) as held
    from audit_cell c
    left join audit_count n on n.cell = c.cell and n.known_to = ${OPEN}
    left join (select cell, count(*) as records from record where known_to = ${OPEN} and cell is not null
      group by cell) t on t.cell = c.cell
    where coalesce(n.audits, 0) <> coalesce(t.records, 0)`.execute(db);
  return rows.map(
    (row) => `The roll-up ${row.key} says ${row.counted}; ${row.held} records are held.`,
  );
}

/** Keying counts that are not what the records say, in words. */
export async function recountKeying(db: Reader): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const basis of ['after-month', 'lag']) {
    const days = sql.ref(basis === 'lag' ? 'v.keyed_lag' : 'v.keyed_after');
    const { rows } = await sql<{ month: string; days: number }>`
      select month, days from (
        select c.month as month, ${days} as days, count(*) as audits
        from record r join record_version v on v.version = r.version join audit_cell c on c.cell = r.cell
        where r.known_to = ${OPEN} and c.standing = 'counted' and ${days} is not null
        group by c.month, ${days}
        union all
        select month, days, -audits from audit_keying where basis = ${basis} and known_to = ${OPEN}) both_counts
      group by month, days having sum(audits) <> 0`.execute(db);
    faults.push(
      ...rows.map((row) => `The keying count of ${row.month} at ${row.days} days is wrong.`),
    );
  }
  return faults;
}
