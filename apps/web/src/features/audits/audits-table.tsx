import type { AuditList } from '@plumbline/contract/audits/audit-list';
import { type RowsField, RowsTable } from '#shell/rows-table.tsx';
import { type AuditText, auditText, listsUncounted } from './audits-view.ts';

const name: RowsField<AuditText> = { header: 'Audit', text: ({ auditId }) => auditId };

const fields: readonly RowsField<AuditText>[] = [
  { header: 'Completed', text: ({ completed }) => completed },
  { header: 'Premises', text: ({ premises }) => premises },
  { header: 'Team', text: ({ team }) => team },
  { header: 'Officer', text: ({ officer }) => officer },
  { header: 'Risk band', text: ({ riskBand }) => riskBand },
  { header: 'Origin', text: ({ origin }) => origin },
  { header: 'Outcome', text: ({ outcome }) => outcome },
  { header: 'Keyed', text: ({ keyed }) => keyed },
];

/** What does not count has no outcome to wait for. */
const uncountedFields: readonly RowsField<AuditText>[] = [
  { header: 'Completed', text: ({ completed }) => completed },
  { header: 'Activity', text: ({ activity }) => activity },
  { header: 'Origin', text: ({ origin }) => origin },
  { header: 'Premises', text: ({ premises }) => premises },
  { header: 'Team', text: ({ team }) => team },
  { header: 'Officer', text: ({ officer }) => officer },
  { header: 'Why it is not counted', text: ({ reason }) => reason },
];

/** The audits behind a number. */
export function AuditsTable({ list }: Readonly<{ list: AuditList }>) {
  return (
    <RowsTable
      caption={list.title}
      name={name}
      fields={listsUncounted(list) ? uncountedFields : fields}
      rows={list.rows.map(auditText)}
      rowKey={({ key }) => key}
    />
  );
}
