import type { MeasureList } from '@plumbline/contract/measure/measure-list';
import { Empty } from '@plumbline/ui/empty';
import { arranged } from '#shell/measure-lists/arranged.ts';
import { MeasuresBar } from '#shell/measure-lists/measures-bar.tsx';
import { shownMeasures } from '#shell/measure-lists/measures-filter.ts';
import { NothingMatches } from '#shell/measure-lists/nothing-matches.tsx';
import type { MeasuresSearch } from '#shell/page-search.ts';
import { stringifySearch } from '#shell/search-text.ts';
import { TableFoot } from '#shell/table-foot.tsx';
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
        <MeasuresTable {...arranged(shown.sections, search.sort)} search={{ period, known }} />
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

function NoneYet() {
  return <Empty title="No measures yet" why="None had been set up for this service." />;
}
