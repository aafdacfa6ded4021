import type {
  AuditList,
  AuditListQuestion,
  AuditListRow,
} from '@plumbline/contract/audits/audit-list';
import type { AuditRow } from '@plumbline/contract/source/audit-row';
import {
  type AuditRecord,
  countAudits,
  pageOfAudits,
} from '@plumbline/db/queries/records-of-cells';
import { auditActivity } from '@plumbline/domain/audit/audit';
import { standingReasons } from '@plumbline/domain/audit/standing';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Context } from '../context.ts';
import { checkNames } from '../figures/check-names.ts';
import { checkPage } from '../figures/check-page.ts';
import { knownOn } from '../period/known-at-day.ts';
import { type Directory, readDirectory } from '../service/read-directory.ts';
import { auditFilter } from './audit-filter.ts';
import { auditListTitle } from './audit-list-title.ts';

const PAGE = 50;

/**
 * The audits behind a number, newest first, fifty to a page, as known today or on a past day. Throws
 * 'not-found' for a name that stands for nothing and for a page that there is not, and 'bad-input'
 * for a day that cannot be shown.
 */
export async function listAudits(
  context: Context,
  question: AuditListQuestion,
): Promise<Disclosed<AuditList>> {
  const { db } = context;
  const { revision, known } = await knownOn(context, question.known);
  const directory = await readDirectory(db.read, revision);
  await checkNames(db.read, { revision, directory }, question);
  const filter = await auditFilter(db.read, question, revision);
  const { page } = question;
  const total = await countAudits(db.read, filter);
  checkPage(page, { total, pageSize: PAGE });
  const records = await pageOfAudits(db.read, filter, { limit: PAGE, offset: (page - 1) * PAGE });
  return disclose('none', {
    revision,
    known,
    title: auditListTitle(question, directory),
    total,
    page,
    pageSize: PAGE,
    rows: records.map((record) => auditListRow(record, directory)),
  });
}

/** A record as a list shows it. */
export function auditListRow(record: AuditRecord, { teams, officers }: Directory): AuditListRow {
  const row = JSON.parse(record.content) as Partial<AuditRow>;
  const nameOf = (
    list: readonly { readonly id: string; readonly name: string }[],
    id?: string | null,
  ) => (id ? (list.find((one) => one.id === id)?.name ?? id) : null);
  return {
    auditId: record.key,
    premisesId: row.premisesId ?? null,
    activity: row.activity === auditActivity ? 'Fire safety audit' : (row.activity ?? ''),
    completed: row.completed ?? null,
    due: row.due ?? null,
    team: nameOf(teams, row.team),
    officer: nameOf(officers, row.officer),
    riskBand: record.risk_band,
    origin: row.origin ?? 'other',
    outcome: row.outcome ?? 'awaiting',
    keyed: row.keyed ?? null,
    standing: record.standing,
    reason: standingReasons[record.standing as keyof typeof standingReasons] ?? '',
  };
}
