import type { AuditListQuestion, AuditListRow } from '@plumbline/contract/audits/audit-list';
import { pageOfAudits } from '@plumbline/db/queries/records-of-cells';
import type { Context } from '../context.ts';
import { checkNames } from '../figures/check-names.ts';
import { knownOn } from '../period/known-at-day.ts';
import { readDirectory } from '../service/read-directory.ts';
import { auditFilter } from './audit-filter.ts';
import { auditListRow } from './list-audits.ts';

const PIECE = 2_000;

/** All audits behind a number, in pieces, all as known at one revision. */
export async function* streamAudits(
  context: Context,
  question: AuditListQuestion,
): AsyncIterable<readonly AuditListRow[]> {
  const { db } = context;
  const { revision } = await knownOn(context, question.known);
  const directory = await readDirectory(db.read, revision);
  await checkNames(db.read, { revision, directory }, question);
  const filter = await auditFilter(db.read, question, revision);
  for (let offset = 0; ; offset += PIECE) {
    const records = await pageOfAudits(db.read, filter, { limit: PIECE, offset });
    if (records.length > 0) yield records.map((record) => auditListRow(record, directory));
    if (records.length < PIECE) return;
  }
}
