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

/** The counts by cell of the months from one to another, as known at a revision. */
export async function auditCounts(
  db: Reader,
  { revision, from, to }: { readonly revision: number; readonly from: string; readonly to: string },
): Promise<readonly AuditCount[]> {
  return db
    .selectFrom('audit_cell as c')
    .innerJoin('audit_count as n', 'n.cell', 'c.cell')
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
    .where('c.month', '>=', from)
    .where('c.month', '<=', to)
    .where(knownAt(revision, 'n'))
    .execute();
}

/** When the audits of the months from one to another were keyed: see `AuditKeyingTable`. */
export async function auditKeying(
  db: Reader,
  range: {
    readonly revision: number;
    readonly basis: 'after-month' | 'lag';
    readonly from: string;
    readonly to: string;
  },
): Promise<readonly { readonly month: string; readonly days: number; readonly audits: number }[]> {
  return db
    .selectFrom('audit_keying')
    .select(['month', 'days', 'audits'])
    .where('basis', '=', range.basis)
    .where('month', '>=', range.from)
    .where('month', '<=', range.to)
    .where(knownAt(range.revision))
    .execute();
}
