import { type SqlBool, sql } from 'kysely';
import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';
import { oneOf } from './one-of.ts';

export type AuditFilter = {
  readonly revision: number;
  readonly from: string;
  readonly to: string;
  readonly standings: readonly string[];
  readonly team?: string | undefined;
  readonly officer?: string | undefined;
  readonly riskBand?: string | undefined;
  readonly origin?: string | undefined;
  readonly outcomes?: readonly string[] | undefined;
  /** Leaves out these months of these officers, each as '2024-04 o-07'. */
  readonly withoutOfficerMonths?: readonly string[] | undefined;
  /** Takes these months of these officers alone, in the same words. */
  readonly onlyOfficerMonths?: readonly string[] | undefined;
};

function matching(db: Reader, filter: AuditFilter) {
  let query = db
    .selectFrom('audit_cell as c')
    .innerJoin('record as r', 'r.cell', 'c.cell')
    .innerJoin('record_version as v', 'v.version', 'r.version')
    .where('c.month', '>=', filter.from)
    .where('c.month', '<=', filter.to)
    .where('c.standing', 'in', filter.standings)
    .where(knownAt(filter.revision, 'r'));
  if (filter.team !== undefined) query = query.where('c.team', '=', filter.team);
  if (filter.officer !== undefined) query = query.where('c.officer', '=', filter.officer);
  if (filter.riskBand !== undefined) query = query.where('c.risk_band', '=', filter.riskBand);
  if (filter.origin !== undefined) query = query.where('c.origin', '=', filter.origin);
  if (filter.outcomes) query = query.where('c.outcome', 'in', filter.outcomes);
  const officerMonth = sql<string>`c.month || ' ' || c.officer`;
  if (filter.onlyOfficerMonths) {
    query = query.where(oneOf(db, officerMonth, filter.onlyOfficerMonths));
  }
  if (filter.withoutOfficerMonths) {
    query = query.where(
      sql<SqlBool>`not (${oneOf(db, officerMonth, filter.withoutOfficerMonths)})`,
    );
  }
  return query;
}

export type AuditRecord = {
  readonly key: string;
  readonly day: string | null;
  readonly standing: string;
  /** The band at the time of the audit. */
  readonly risk_band: string;
  readonly content: string;
};

/** The audits behind a number, newest first, a page at a time. */
export async function pageOfAudits(
  db: Reader,
  filter: AuditFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly AuditRecord[]> {
  return matching(db, filter)
    .select(['v.key', 'v.day', 'c.standing', 'c.risk_band', 'v.content'])
    .orderBy('v.day', 'desc')
    .orderBy('v.key')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many audits there are behind a number. */
export async function countAudits(db: Reader, filter: AuditFilter): Promise<number> {
  const row = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('audits'))
    .executeTakeFirstOrThrow();
  return row.audits;
}
