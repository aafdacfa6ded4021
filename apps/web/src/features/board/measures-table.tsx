import { Sparkline } from '@plumbline/charts/react/sparkline';
import type { BoardMeasure, BoardSection, BoardView } from '@plumbline/contract/board/board-view';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import type { PeriodSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import { placeWords, trendOf } from './board-view.ts';
import { PlanRef } from './decision-card.tsx';
import { MeasureLink } from './measure-link.tsx';
import styles from './measures-table.module.css';

type MeasuresTableProps = Readonly<{ board: BoardView; search: PeriodSearch }>;

/** Every headline measure in the order of the plan, part by part. */
export function MeasuresTable({ board, search }: MeasuresTableProps) {
  return (
    <Section title="All headline measures" note="In the order of the plan">
      {board.sections.map((section) => (
        <PlanPart key={section.key} section={section} search={search} />
      ))}
    </Section>
  );
}

function PlanPart({ section, search }: Readonly<{ section: BoardSection; search: PeriodSearch }>) {
  const { title, measures } = section;
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {measures.length === 0 ? (
        <p className={styles.place}>{placeWords(section)}</p>
      ) : (
        <DataTable
          caption={`Measures of ${title}`}
          captionStyle="hidden"
          columns={columnsFor(search)}
          rows={measures}
          rowKey={(row) => row.measure}
        />
      )}
    </section>
  );
}

function columnsFor(search: PeriodSearch): readonly Column<BoardMeasure>[] {
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
        <MeasureLink measure={measure} search={search}>
          {measure.name}
        </MeasureLink>
      ),
    },
    {
      key: 'latest',
      header: 'Latest',
      align: 'right',
      cell: ({ latest }) => (latest === null ? 'no figure' : <strong>{latest}</strong>),
    },
    {
      key: 'target',
      header: 'Target',
      align: 'right',
      phone: 'hidden',
      cell: ({ target }) => target ?? 'none agreed',
    },
    { key: 'status', header: 'Status', cell: ({ status }) => <Status status={status} /> },
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
      header: 'Data to',
      phone: 'hidden',
      cell: ({ dataTo }) => dataTo ?? 'no data',
    },
    { key: 'owner', header: 'Owner', phone: 'hidden', cell: ({ ownerRole }) => ownerRole },
  ];
}
