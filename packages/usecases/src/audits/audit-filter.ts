import type { AuditListQuestion } from '@plumbline/contract/audits/audit-list';
import type { Reader } from '@plumbline/db/database';
import type { AuditFilter } from '@plumbline/db/queries/records-of-cells';
import { toMonth } from '@plumbline/domain/period/month';
import { officerMonths } from '../figures/officer-time.ts';

/** The condition on roll-up cells that a question asks for. */
export async function auditFilter(
  db: Reader,
  question: AuditListQuestion,
  revision: number,
): Promise<AuditFilter> {
  const { page: _, known: __, outcome, withoutTeam, withoutTime, withTime, ...named } = question;
  const timed = withoutTime || withTime ? await monthsWithTime(db, question, revision) : [];
  return {
    ...named,
    // In a roll-up cell '' is no team.
    ...(withoutTeam ? { team: '' } : {}),
    ...(outcome === undefined ? {} : { outcomes: outcomesOf(outcome) }),
    ...(withoutTime ? { withoutOfficerMonths: timed } : {}),
    ...(withTime ? { onlyOfficerMonths: timed } : {}),
    revision,
  };
}

const outcomesOf = (outcome: string): readonly string[] =>
  outcome === 'recorded' ? ['satisfactory', 'unsatisfactory'] : [outcome];

async function monthsWithTime(
  db: Reader,
  { from, to }: AuditListQuestion,
  revision: number,
): Promise<readonly string[]> {
  const byOfficer = await officerMonths(db, { revision, from: toMonth(from), to: toMonth(to) });
  return [...byOfficer].flatMap(([officer, months]) =>
    [...months.keys()].map((month) => `${month} ${officer}`),
  );
}
