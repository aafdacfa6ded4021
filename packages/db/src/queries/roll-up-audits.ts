import { sql } from 'kysely';
import type { Writer } from '../database.ts';
import { replaceKnown } from '../replace-known.ts';
import { OPEN } from '../schema/revision.ts';

/**
 * Brings the audit counts up to date with the records that a revision opened and closed; only cells
 * that changed are touched. Returns the months whose counts changed.
 */
export async function rollUpAuditCounts(trx: Writer, revision: number): Promise<readonly string[]> {
  const { rows } = await sql<CountChange>`
    select c.cell as cell, c.month as month, n.audits as audits, change.audits as change from (
      select moved.cell as cell, sum(moved.audits) as audits from (${movedRecords(revision)}) moved
      where moved.cell is not null
      group by moved.cell having sum(moved.audits) <> 0) change
    join audit_cell c on c.cell = change.cell
    left join audit_count n on n.cell = change.cell and n.known_to = ${OPEN}`.execute(trx);
  await replaceKnown(trx, {
    table: 'audit_count',
    revision,
    key: ['cell'],
    ending: rows.filter((row) => row.audits !== null).map((row) => [row.cell]),
    columns: ['cell', 'audits'],
    beginning: rows
      .map((row) => [row.cell, (row.audits ?? 0) + row.change])
      .filter(([, audits]) => audits !== 0),
  });
  return [...new Set(rows.map((row) => row.month))];
}

type CountChange = {
  readonly cell: number;
  readonly month: string;
  readonly audits: number | null;
  readonly change: number;
};

/** The same for when counted audits were keyed. */
export async function rollUpAuditKeying(trx: Writer, revision: number): Promise<void> {
  for (const basis of ['after-month', 'lag'] as const) {
    const days = sql.ref(basis === 'lag' ? 'v.keyed_lag' : 'v.keyed_after');
    const { rows } = await sql<KeyingChange>`
      select change.month as month, change.days as days, k.audits as audits, change.audits as change from (
        select c.month as month, ${days} as days, sum(moved.audits) as audits
        from (${movedRecords(revision)}) moved
        join record_version v on v.version = moved.version
        join audit_cell c on c.cell = moved.cell
        where c.standing = 'counted' and ${days} is not null
        group by c.month, ${days} having sum(moved.audits) <> 0) change
      left join audit_keying k on k.month = change.month and k.basis = ${basis}
        and k.days = change.days and k.known_to = ${OPEN}`.execute(trx);
    await replaceKnown(trx, {
      table: 'audit_keying',
      revision,
      key: ['month', 'basis', 'days'],
      ending: rows.filter((row) => row.audits !== null).map((row) => [row.month, basis, row.days]),
      columns: ['month', 'basis', 'days', 'audits'],
      beginning: rows
        .map((row) => [row.month, basis, row.days, (row.audits ?? 0) + row.change])
        .filter((row) => row[3] !== 0),
    });
  }
}

type KeyingChange = {
  readonly month: string;
  readonly days: number;
  readonly audits: number | null;
  readonly change: number;
};

/** Every version that a revision made current (+1) or ended (-1). */
function movedRecords(revision: number) {
  return sql`select version, cell, 1 as audits from record where known_from = ${revision}
    union all select version, cell, -1 as audits from record where known_to = ${revision} and known_to < ${sql.lit(OPEN)}`;
}
