import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { Panel } from '@plumbline/ui/panel';
import { BehindLink } from '#shell/behind-link.tsx';
import { behindLatest } from '#shell/behind-measure.ts';
import type { PeriodSearch } from '#shell/page-search.ts';
import { Status } from '#shell/status.tsx';
import { YearEnd } from '#shell/year-end.tsx';
import { AuditsCardChart } from './audits-card-chart.tsx';
import { isCountedUp } from './board-view.ts';
import styles from './decision-card.module.css';
import { MeasureLink } from './measure-link.tsx';
import { TrendCardChart } from './trend-card-chart.tsx';

type DecisionCardProps = Readonly<{
  measure: BoardMeasure;
  board: BoardView;
  search: PeriodSearch;
}>;

/** One measure that asks for a decision: what is true, its picture, who owns it. */
export function DecisionCard({ measure, board, search }: DecisionCardProps) {
  const { sentence, status, shortName, ownerRole } = measure;
  const isVolume = isCountedUp(measure);
  return (
    <Panel
      title={
        <>
          <PlanRef measure={measure} /> {shortName}
        </>
      }
      headingLevel={3}
      aside={
        <>
          <Status status={status} /> {isVolume ? <YearEnd landing={board.audits.landing} /> : null}
        </>
      }
      footer={
        <>
          <span className={styles.links}>
            <MeasureLink measure={measure} search={search}>
              Open on Protection<span className="visually-hidden">: {shortName}</span>
            </MeasureLink>
            <BehindLink behind={behindLatest(measure, board)}>
              Audits behind it<span className="visually-hidden">: {shortName}</span>
            </BehindLink>
          </span>
          <span>Owner: {ownerRole}</span>
        </>
      }
    >
      <div className={styles.room}>
        <div className={styles.content}>
          <div>
            <p className={styles.sentence}>{sentence}</p>
            <p className={styles.reason}>{status.reason}</p>
            {isVolume ? (
              <>
                <p className={styles.reason}>{board.audits.pace.sentence}</p>
                <p className={styles.small}>{board.audits.landing?.smallPrint}</p>
              </>
            ) : null}
          </div>
          <div className={styles.picture}>
            {isVolume ? (
              <AuditsCardChart measure={measure} board={board} />
            ) : (
              <TrendCardChart measure={measure} board={board} />
            )}
          </div>
        </div>
      </div>
    </Panel>
  );
}

/** The number of the measure in the plan. */
export function PlanRef({ measure }: Readonly<{ measure: BoardMeasure }>) {
  return <span className={styles.ref}>{measure.measure}</span>;
}
