import type { MeasureListed } from '@plumbline/contract/measure/measure-list';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { Link } from '@tanstack/react-router';
import { kindWords } from './kind-words.ts';

const columns: readonly Column<MeasureListed>[] = [
  { key: 'plan', header: 'Plan', cell: ({ measure }) => measure },
  {
    key: 'name',
    header: 'Measure',
    names: 'row',
    cell: ({ measure, name }) => (
      <Link to="/measures/$measure" params={{ measure }}>
        {name}
      </Link>
    ),
  },
  {
    key: 'kind',
    header: 'Shown as',
    phone: 'hidden',
    cell: ({ timeBasis }) => kindWords[timeBasis],
  },
  {
    key: 'data-to',
    header: 'Data to',
    phone: 'hidden',
    cell: ({ dataTo }) => dataTo ?? 'no figures yet',
  },
  { key: 'owner', header: 'Owner', phone: 'hidden', cell: ({ ownerRole }) => ownerRole },
];

/** Every measure that is set up, each leading to its own page. */
export function MeasuresList({ list }: Readonly<{ list: readonly MeasureListed[] }>) {
  return (
    <DataTable
      caption="Measures that are set up, in the order of the plan"
      captionStyle="hidden"
      columns={columns}
      rows={list}
      rowKey={({ measure }) => measure}
      empty="No measures are set up yet."
    />
  );
}
