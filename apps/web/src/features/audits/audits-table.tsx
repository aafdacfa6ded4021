import type { AuditList } from '@plumbline/contract/audits/audit-list';
import styles from './audits-table.module.css';
import { type AuditText, auditText, listsUncounted } from './audits-view.ts';

type Field = Readonly<{ key: Exclude<keyof AuditText, 'key' | 'auditId'>; header: string }>;

const fields: readonly Field[] = [
  { key: 'completed', header: 'Completed' },
  { key: 'premises', header: 'Premises' },
  { key: 'team', header: 'Team' },
  { key: 'officer', header: 'Officer' },
  { key: 'riskBand', header: 'Risk band' },
  { key: 'origin', header: 'Origin' },
  { key: 'outcome', header: 'Outcome' },
  { key: 'keyed', header: 'Keyed' },
];

/** What does not count has no outcome to wait for. */
const uncountedFields: readonly Field[] = [
  { key: 'completed', header: 'Completed' },
  { key: 'activity', header: 'Activity' },
  { key: 'origin', header: 'Origin' },
  { key: 'premises', header: 'Premises' },
  { key: 'team', header: 'Team' },
  { key: 'officer', header: 'Officer' },
  { key: 'reason', header: 'Why it is not counted' },
];

/** The rows behind a number: a table, and on a phone a card each. */
export function AuditsTable({ list }: Readonly<{ list: AuditList }>) {
  const shown = listsUncounted(list) ? uncountedFields : fields;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{list.title}</caption>
      <thead>
        <tr>
          <th scope="col">Audit</th>
          {shown.map(({ key, header }) => (
            <th key={key} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.rows.map(auditText).map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.auditId}</th>
            {shown.map(({ key, header }) => (
              <td key={key} data-header={header}>
                {row[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
