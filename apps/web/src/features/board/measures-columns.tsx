import { Sparkline } from '@plumbline/charts/react/sparkline';
import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import type { Column } from '@plumbline/ui/data-table';
import { BehindLink } from '#shell/behind-link.tsx';
import { behindLatest } from '#shell/behind-measure.ts';
import type { BoardSearch } from '#shell/page-search.ts';
import { PlanLink } from '#shell/plan-link.tsx';
import { Status } from '#shell/status.tsx';
import { colourLetter, hasRows, movesWords, trendOf } from './board-view.ts';
import { PlanRef } from './decision-card.tsx';
import { MeasureLink } from './measure-link.tsx';
import styles from './measures-table.module.css';
import { SaidMark } from './said-mark.tsx';

type Shown = Readonly<{
  board: BoardView;
  place: BoardSearch;
  /** Whether the same period last year stands beside the figures. */
  beside: boolean;
}>;

/** The columns of the table of headline measures. */
export function columnsFor({ board, place, beside }: Shown): readonly Column<BoardMeasure>[] {
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
        <MeasureLink measure={measure} search={place}>
          {measure.name}
        </MeasureLink>
      ),
    },
    {
      key: 'latest',
      header: 'Latest',
      align: 'right',
      cell: (measure) => (
        <>
          <Latest measure={measure} board={board} />
          {beside ? <LastYear measure={measure} /> : null}
        </>
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
      cell: (measure) => (
        <>
          <Status status={measure.status} /> <SaidMark measure={measure} board={board} />
        </>
      ),
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
        action === null ? 'no plan' : <LeadSays action={action} place={place} />,
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
      cell: ({ freshness }) => freshness.words,
    },
    { key: 'owner', header: 'Owner', phone: 'hidden', cell: ({ ownerRole }) => ownerRole },
  ];
}

/** The same period a year before, like for like. */
function LastYear({ measure: { lastYear } }: Readonly<{ measure: BoardMeasure }>) {
  return (
    <span className={styles.lastYear}>
      {lastYear ?? 'There is no like figure of a year before.'}
    </span>
  );
}

/** The figure, which opens the rows behind it where they are held. */
function Latest({ measure, board }: Readonly<{ measure: BoardMeasure; board: BoardView }>) {
  if (measure.latest === null) return 'no figure';
  if (!hasRows(measure)) return <strong>{measure.latest}</strong>;
  return (
    <strong>
      <BehindLink behind={behindLatest(measure, board)}>
        {measure.latest}
        <span className="visually-hidden"> {measure.shortName}, the audits behind it</span>
      </BehindLink>
    </strong>
  );
}

type LeadSaysProps = Readonly<{
  action: NonNullable<BoardMeasure['action']>;
  place: BoardSearch;
}>;

/** Our word for what the lead stated, the letter that the plan prints, and whether it is overdue. */
function LeadSays({ action, place }: LeadSaysProps) {
  const letter = colourLetter(action);
  return (
    <>
      <PlanLink to={action.ref} search={place}>
        {action.label}
        {letter === null ? '' : ` (${letter})`}
      </PlanLink>
      {action.overdue === null ? null : <span className={styles.overdue}>{action.overdue}</span>}
    </>
  );
}
