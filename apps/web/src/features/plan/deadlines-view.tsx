import type { ActionLine, DeadlineMonth, PlanView } from '@plumbline/contract/plan/plan-view';
import { DeadlineChart } from '#shell/deadlines/deadline-chart.tsx';
import { PlanLink } from '#shell/plan-link.tsx';
import type { PlanPlace, PlanSearch } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { Owner } from './action-table.tsx';
import { NothingMatches } from './actions-view.tsx';
import styles from './deadlines-view.module.css';
import { actionsIn, filterSentence, isNarrowed, type ShownPlan } from './plan-filter.ts';
import { actionsWords } from './plan-words.ts';
import { StackedTable } from './stacked-table.tsx';
import { HintTag, Overdue, Referred, Stated } from './tag.tsx';

type DeadlinesViewProps = Readonly<{ view: PlanView; shown: ShownPlan; search: PlanSearch }>;

/** The months by whose end actions are due: where they crowd, and which of them are late. */
export function DeadlinesView({ view, shown, search }: DeadlinesViewProps) {
  return (
    <Section title="Deadlines" note={view.deadlineSentence}>
      {shown.deadlines.length === 0 ? (
        <NothingMatches />
      ) : (
        <>
          <DeadlineChart
            view={view}
            deadlines={shown.deadlines}
            sentence={
              isNarrowed(search)
                ? filterSentence(search, shown, view.priorities)
                : view.deadlineSentence
            }
            search={search}
          />
          <div className={styles.months}>
            <DueTable deadlines={shown.deadlines} view={view} search={search} />
          </div>
        </>
      )}
    </Section>
  );
}

type DueTableProps = Readonly<{
  deadlines: readonly DeadlineMonth[];
  view: PlanView;
  search: PlanPlace;
}>;

function DueTable({ deadlines, view, search }: DueTableProps) {
  const lines = new Map(actionsIn(view.priorities).map((line) => [line.ref, line]));
  return (
    <StackedTable<ActionLine>
      caption="Actions by the month by whose end they are due"
      name={{
        header: 'Action',
        share: 33,
        cell: ({ ref, title }) => (
          <Referred mark={ref}>
            <PlanLink to={ref} search={search}>
              {title}
            </PlanLink>
          </Referred>
        ),
      }}
      columns={[
        { header: 'Lead', share: 20, cell: ({ owner }) => <Owner owner={owner} /> },
        {
          header: 'Stated',
          share: 17,
          cell: ({ stated }) => (
            <div>
              <Stated stated={stated} />
            </div>
          ),
        },
        { header: 'The figures say', share: 15, cell: ({ hint }) => <HintTag hint={hint} /> },
        { header: 'Overdue', share: 15, cell: ({ overdue }) => <Overdue words={overdue} /> },
      ]}
      groups={deadlines.map(({ month, label, actions }) => ({
        key: month,
        title: `${label}: ${actionsWords(actions.length)}`,
        rows: actions.flatMap(({ ref }) => lines.get(ref) ?? []),
      }))}
      rowKey={({ ref }) => ref}
    />
  );
}
