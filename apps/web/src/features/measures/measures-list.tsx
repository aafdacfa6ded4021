import type { MeasureListed } from '@plumbline/contract/measure/measure-list';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { Link } from '@tanstack/react-router';
import type { PeriodSearch } from '#shell/page-search.ts';
import { kindWords } from './kind-words.ts';

const columnsFor = (search: PeriodSearch): readonly Column<MeasureListed>[] => [
  { key: 'plan', header: 'Plan', cell: ({ measure }) => measure },
  {
    key: 'name',
    header: 'Measure',
    names: 'row',
    cell: ({ measure, name }) => (
      <Link to="/measures/$measure" params={{ measure }} search={search}>
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
    cell: ({ dataTo, timeBasis }) =>
      dataTo ?? (timeBasis === 'milestone' ? 'a day, no months' : 'no figures yet'),
  },
  { key: 'owner', header: 'Owner', phone: 'hidden', cell: ({ ownerRole }) => ownerRole },
];

type MeasuresListProps = Readonly<{ list: readonly MeasureListed[]; search: PeriodSearch }>;

/** Every measure that is set up, each leading to its own page, for the period that is looked at. */
export function MeasuresList({ list, search }: MeasuresListProps) {
  return (
    <DataTable
      caption="Measures that are set up, in the order of the plan"
      captionStyle="hidden"
      columns={columnsFor(search)}
      rows={list}
      rowKey={({ measure }) => measure}
      empty="No measures are set up yet."
    />
  );
}
