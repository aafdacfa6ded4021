import type { BoardView } from '@plumbline/contract/board/board-view';
import { DataTable } from '@plumbline/ui/data-table';
import { Link } from '@tanstack/react-router';
import { boardCsv } from '#shell/csv-link.ts';
import { arranged } from '#shell/measure-lists/arranged.ts';
import { MeasuresBar } from '#shell/measure-lists/measures-bar.tsx';
import { shownMeasures } from '#shell/measure-lists/measures-filter.ts';
import { NothingMatches } from '#shell/measure-lists/nothing-matches.tsx';
import type { BoardSearch, BoardTableSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { TableFoot } from '#shell/table-foot.tsx';
import { columnsFor } from './measures-columns.tsx';
import styles from './measures-table.module.css';
import { StatusCounts } from './status-counts.tsx';

type MeasuresTableProps = Readonly<{
  board: BoardView;
  /** The period and the day, for links to other pages. */
  place: BoardSearch;
  search: BoardTableSearch;
}>;

/** The id of the table, for what leads to it. */
const tableId = 'measures';

/** Every headline measure, part by part in the order of the plan or in the order asked for. */
export function MeasuresTable({ board, place, search }: MeasuresTableProps) {
  const shown = shownMeasures(board, search);
  const { caption, groups } = arranged(shown.sections, search.sort);
  return (
    <Section title="All headline measures" id={tableId}>
      <StatusCounts board={board} search={search} />
      <MeasuresBar list={board} shown={shown} search={search} menus={menus} />
      {shown.shown === 0 ? <NothingMatches /> : null}
      {groups.map(({ key, title, measures }) => (
        <section key={key} className={styles.part} aria-label={title ?? caption}>
          {title === null ? null : <h3>{title}</h3>}
          <DataTable
            caption={title === null ? caption : `Measures of ${title}`}
            captionStyle="hidden"
            columns={columnsFor({ board, place, beside: search.beside !== undefined })}
            rows={measures}
            rowKey={(row) => row.measure}
          />
        </section>
      ))}
      <TableFoot csvHref={boardCsv('measures', board)} of="all measures">
        <span className={styles.linesNote}>Each line has a scale of its own.</span>{' '}
        <Link to="/measures" search={place}>
          All measures that are set up
        </Link>
      </TableFoot>
    </Section>
  );
}

const menus = ['part', 'status', 'fresh', 'owner'] as const;
