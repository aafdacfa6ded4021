import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { AuditsLink } from '#shell/audits-link.tsx';
import { protectionCsv } from '#shell/csv-link.ts';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { TableFoot } from '#shell/table-foot.tsx';
import { type NotCountedRow, notCountedRows } from './not-counted-view.ts';

type NotCountedTableProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** What was not counted and why, each kind opening its records. */
export function NotCountedTable({ view, search }: NotCountedTableProps) {
  return (
    <>
      <DataTable
        caption="Records that are not counted as audits, and why"
        captionStyle="hidden"
        columns={columns}
        rows={notCountedRows(view)}
        rowKey={(row) => row.standing}
        empty="Nothing was left out."
      />
      <TableFoot csvHref={protectionCsv('not-counted', search)} of="what was not counted">
        A record counts as an audit when it is a fire safety audit, has a completed date and is not
        a follow-up.
      </TableFoot>
    </>
  );
}

const columns: readonly Column<NotCountedRow>[] = [
  { key: 'label', header: 'Kind of record', cell: ({ label }) => label },
  {
    key: 'records',
    header: 'Records',
    align: 'right',
    cell: ({ records, audits, label }) => (
      <strong>
        <AuditsLink count={records} audits={audits} of={label} />
      </strong>
    ),
  },
  { key: 'reason', header: 'Why it is not counted', cell: ({ reason }) => reason },
];
