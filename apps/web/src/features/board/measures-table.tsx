import { Sparkline } from '@plumbline/charts/react/sparkline';
import type { BoardMeasure, BoardSection, BoardView } from '@plumbline/contract/board/board-view';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { Link } from '@tanstack/react-router';
import { BehindLink } from '#shell/behind-link.tsx';
import { behindLatest } from '#shell/behind-measure.ts';
import { boardCsv } from '#shell/csv-link.ts';
import type { BoardSearch } from '#shell/page-search.ts';
import { PlanLink } from '#shell/plan-link.tsx';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import { TableFoot } from '#shell/table-foot.tsx';
import { colourLetter, hasRows, movesWords, trendOf } from './board-view.ts';
import { PlanRef } from './decision-card.tsx';
import styles from './measures-table.module.css';

type MeasuresTableProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** Every headline measure in the order of the plan, part by part. */
export function MeasuresTable({ board, search }: MeasuresTableProps) {
  return (
    <Section title="All headline measures" note="In the order of the plan">
      {board.sections.map((section) => (
        <PlanPart key={section.key} section={section} board={board} search={search} />
      ))}
    </Section>
  );
}

function PlanPart({ section, board, search }: MeasuresTableProps & { section: BoardSection }) {
  const { title, measures } = section;
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <DataTable
        caption={`Measures of ${title}`}
        captionStyle="hidden"
        columns={columnsFor(board, search)}
        rows={measures}
        rowKey={(row) => row.measure}
      />
      <TableFoot csvHref={boardCsv('measures', { period: board.period.key })} of="all measures">
        <span className={styles.linesNote}>Each line has a scale of its own.</span>{' '}
        <AllMeasures search={search} />
      </TableFoot>
    </section>
  );
}

function AllMeasures({ search }: Pick<MeasuresTableProps, 'search'>) {
  return (
    <Link to="/measures" search={search}>
      All measures that are set up
    </Link>
  );
}

function columnsFor(board: BoardView, search: BoardSearch): readonly Column<BoardMeasure>[] {
  return [
    {
      key: 'plan',
      header: 'Plan',
      phone: 'hidden',
      cell: (measure) => <PlanRef measure={measure} />,
    },
    {
      key: 'measure',
      header: 'Measure',
      names: 'row',
      cell: (measure) => (
        <Link to="/measures/$measure" params={{ measure: measure.measure }} search={search}>
          {measure.name}
        </Link>
      ),
    },
    {
      key: 'latest',
      header: 'Latest',
      align: 'right',
      cell: (measure) =>
        measure.latest === null ? (
          'no figure'
        ) : hasRows(measure) ? (
          <strong>
            <BehindLink behind={behindLatest(measure, board)}>
              {measure.latest}
              <span className="visually-hidden"> {measure.shortName}, the audits behind it</span>
            </BehindLink>
          </strong>
        ) : (
          <strong>{measure.latest}</strong>
        ),
    },
    {
      key: 'target',
      header: 'Target',
      align: 'right',
      phone: 'hidden',
      cell: ({ target }) => target ?? 'none agreed',
    },
    {
      key: 'status',
      header: 'Status',
      cell: (measure) => <Status status={measure.status} />,
    },
    {
      key: 'verdict',
      header: 'Which way',
      phone: 'hidden',
      cell: (measure) =>
        [movesWords(measure), measure.verdict].filter((words) => words !== null).join('. '),
    },
    {
      key: 'plan-says',
      header: 'Lead says',
      phone: 'hidden',
      cell: ({ action }) =>
        action === null ? (
          'no plan'
        ) : (
          <PlanLink to={action.ref} search={search}>
            {action.label}
            {colourLetter(action) === null ? '' : ` (${colourLetter(action)})`}
          </PlanLink>
        ),
    },
    {
      key: 'trend',
      header: 'Last 18 months',
      phone: 'hidden',
      cell: (measure) => {
        const { values, label, last } = trendOf(measure);
        return last === null ? 'no figures' : <Sparkline values={values} label={label} />;
      },
    },
    {
      key: 'data-to',
      header: 'Figures',
      phone: 'hidden',
      cell: ({ freshness, missing }) => missing ?? freshness.words,
    },
    { key: 'owner', header: 'Owner', phone: 'hidden', cell: ({ ownerRole }) => ownerRole },
  ];
}
