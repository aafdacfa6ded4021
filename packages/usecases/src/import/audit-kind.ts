import { auditLayout } from '@plumbline/contract/source/audit-layout';
import type { AuditRow } from '@plumbline/contract/source/audit-row';
import type { Fields } from '@plumbline/contract/source/layout';
import { auditCell } from '@plumbline/domain/audit/cell';
import { keyedAfter, lagDays } from '@plumbline/domain/audit/keying';
import type { NameBook } from './name-book.ts';
import { canonicalContent, type Described, type RecordKind } from './record-kind.ts';
import { watchAudits } from './watch-audits.ts';

/** When the source last touched a row is not something it says about the audit. */
const said = auditLayout.columns
  .map((column) => column.field)
  .filter((field) => field !== 'updated');

export const auditKind: RecordKind = {
  layout: auditLayout,
  covers: 'days',
  describe,
  watch: watchAudits,
};

function describe(fields: Fields, names: NameBook): Described {
  const row = fields as unknown as AuditRow;
  const team = names.team(row.team);
  const officer = names.officer(row.officer, team);
  const { activity, origin, riskBand, completed, due, outcome, premisesId } = row;
  return {
    content: canonicalContent(said, fields, { team, officer }),
    day: completed ?? due,
    subject: premisesId,
    cell: auditCell({ activity, origin, riskBand, completed, due, outcome, team, officer }),
    keyedAfter: keyedAfter(row),
    keyedLag: lagDays(row),
  };
}
