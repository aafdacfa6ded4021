import type { MeasureList } from '@plumbline/contract/measure/measure-list';
import { Empty } from '@plumbline/ui/empty';
import { Link } from '@tanstack/react-router';
import type { MeasuresSearch } from '#shell/page-search.ts';
import { stringifySearch } from '#shell/search-text.ts';
import { TableFoot } from '#shell/table-foot.tsx';
import { MeasuresBar, withoutFilters } from './measures-bar.tsx';
import { measuresIn, type ShownMeasures, shownMeasures } from './measures-filter.ts';
import { inOrder, orderOf } from './measures-order.ts';
import { MeasuresTable } from './measures-table.tsx';

type MeasuresListProps = Readonly<{ list: MeasureList; search: MeasuresSearch }>;

/** Every measure that is set up, each leading to its own page, for the period that is looked at. */
export function MeasuresList({ list, search }: MeasuresListProps) {
  const shown = shownMeasures(list, search);
  const { period, known } = search;
  if (shown.all === 0) return <NoneYet />;
  return (
    <>
      <MeasuresBar list={list} shown={shown} search={search} />
      {shown.shown === 0 ? (
        <NothingMatches />
      ) : (
        <MeasuresTable {...arranged(shown, search)} search={{ period, known }} />
      )}
      <TableFoot
        csvHref={`/csv/measures.csv${stringifySearch({ period, known })}`}
        of="all measures"
      >
        {list.source}
        {shown.shown === shown.all ? null : ' · the file has all measures'}
      </TableFoot>
    </>
  );
}

/** The parts of the plan one after another, or all measures in the order that is asked for. */
function arranged({ sections }: ShownMeasures, { sort }: MeasuresSearch) {
  const order = orderOf(sort);
  if (order === null) return { caption: 'Measures in the order of the plan', groups: sections };
  const measures = inOrder(measuresIn(sections), order);
  return { caption: captions[order], groups: [{ key: 'all', title: null, measures }] };
}

const captions = {
  status: 'Measures, the worst status first',
  fresh: 'Measures, missing figures first',
  name: 'Measures by name',
  owner: 'Measures by owner',
} as const;

function NothingMatches() {
  return (
    <Empty
      title="Nothing matches"
      why="No measure answers to all of these filters."
      action={
        <Link to="." search={withoutFilters} resetScroll={false}>
          Show all measures
        </Link>
      }
    />
  );
}

function NoneYet() {
  return <Empty title="No measures yet" why="None had been set up for this service." />;
}
