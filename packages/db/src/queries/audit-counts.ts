import { sql } from 'kysely';
import type { Reader } from '../database.ts';
import { knownAt } from './known-at.ts';

export type AuditCount = {
  readonly month: string;
  readonly standing: string;
  readonly team: string;
  readonly officer: string;
  readonly risk_band: string;
  readonly origin: string;
  readonly outcome: string;
  readonly audits: number;
};

/** The months from one to another as known at a revision, narrowed where a filter is not null. */
export type CountsQuestion = {
  readonly revision: number;
  readonly from: string;
  readonly to: string;
  readonly team?: string | null;
  readonly riskBand?: string | null;
  readonly origin?: string | null;
};

function counts(db: Reader, { revision, from, to, team, riskBand, origin }: CountsQuestion) {
  let query = db
    .selectFrom('audit_cell as c')
    .innerJoin('audit_count as n', 'n.cell', 'c.cell')
    .where('c.month', '>=', from)
    .where('c.month', '<=', to)
    .where(knownAt(revision, 'n'));
  if (team) query = query.where('c.team', '=', team);
  if (riskBand) query = query.where('c.risk_band', '=', riskBand);
  if (origin) query = query.where('c.origin', '=', origin);
  return query;
}

/** The counts by cell. */
export async function auditCounts(
  db: Reader,
  question: CountsQuestion,
): Promise<readonly AuditCount[]> {
  return counts(db, question)
    .select([
      'c.month',
      'c.standing',
      'c.team',
      'c.officer',
      'c.risk_band',
      'c.origin',
      'c.outcome',
      'n.audits',
    ])
    .execute();
}

/** The records that do not count as audits, by why. */
export async function notCountedTotals(
  db: Reader,
  question: CountsQuestion,
): Promise<readonly { readonly standing: string; readonly records: number }[]> {
  return counts(db, question)
    .where('c.standing', '!=', 'counted')
    .select((eb) => ['c.standing', eb.fn.sum<number>('n.audits').as('records')])
    .groupBy('c.standing')
    .execute();
}

export type KeyingQuestion = {
  readonly revision: number;
  readonly from: string;
  readonly to: string;
};

/** Counted audits by month, split at a number of days after the month's end: keyed by then, or later. */
export async function keyedByThen(
  db: Reader,
  { revision, from, to, days }: KeyingQuestion & { readonly days: number },
): Promise<readonly { readonly month: string; readonly days: number; readonly audits: number }[]> {
  const { rows } = await sql<{ month: string; days: number; audits: number }>`
    select month, case when days <= ${days} then ${sql.lit(-31)} else ${sql.lit(120)} end as days, sum(audits) as audits
    from audit_keying
    where basis = 'after-month' and month between ${from} and ${to} and ${knownAt(revision)}
    group by 1, 2`.execute(db);
  return rows;
}

/** Counted audits of the months by the days from the audit to its entry. */
export async function keyingLags(
  db: Reader,
  { revision, from, to }: KeyingQuestion,
): Promise<readonly { readonly lag: number; readonly audits: number }[]> {
  return db
    .selectFrom('audit_keying')
    .select((eb) => ['days as lag', eb.fn.sum<number>('audits').as('audits')])
    .where('basis', '=', 'lag')
    .where('month', '>=', from)
    .where('month', '<=', to)
    .where(knownAt(revision))
    .groupBy('days')
    .execute();
}
