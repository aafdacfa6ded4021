import type {
  BoardMeasure,
  BoardView,
  DecisionCard as Card,
} from '@plumbline/contract/board/board-view';
import { Panel } from '@plumbline/ui/panel';
import { Suspense } from 'react';
import { BehindLink } from '#shell/behind-link.tsx';
import { behindLatest } from '#shell/behind-measure.ts';
import type { BoardSearch } from '#shell/page-search.ts';
import { PlanLink } from '#shell/plan-link.tsx';
import { Status } from '#shell/status.tsx';
import { YearEnd } from '#shell/year-end.tsx';
import { hasRows } from './board-view.ts';
import { CardActions } from './card-actions-later.ts';
import styles from './decision-card.module.css';
import { MeasureLink } from './measure-link.tsx';
import { TotalCardChart } from './total-card-chart.tsx';
import { TrendCardChart } from './trend-card-chart.tsx';

type DecisionCardProps = Readonly<{ card: Card; board: BoardView; search: BoardSearch }>;

/** One measure that asks for a decision: what is true, its picture, what is asked, who decides. */
export function DecisionCard({ card, board, search }: DecisionCardProps) {
  const { measure, total } = card;
  const { sentence, status, shortName } = measure;
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
          <Status status={status} /> {total === null ? null : <YearEnd landing={total.landing} />}
        </>
      }
      footer={<CardFoot card={card} board={board} search={search} />}
    >
      <div className={styles.room}>
        <div className={styles.content}>
          <div>
            <p className={styles.sentence}>{sentence}</p>
            <p className={styles.reason}>{status.reason}</p>
            <Asked card={card} />
            {board.known.day === null ? (
              <div className={styles.actions}>
                <Suspense>
                  <CardActions card={card} board={board} />
                </Suspense>
              </div>
            ) : null}
          </div>
          <div className={styles.picture}>
            {total === null ? (
              <TrendCardChart measure={measure} board={board} />
            ) : (
              <TotalCardChart measure={measure} total={total} board={board} />
            )}
          </div>
        </div>
      </div>
    </Panel>
  );
}

/** What is asked, what its owner says and recommends, and what was decided. */
function Asked({
  card: { measure, ask, recommendation, decides, decided },
}: Readonly<{ card: Card }>) {
  const { commentary, missing } = measure;
  return (
    <>
      {commentary === null ? null : (
        <p className={styles.reason}>
          {commentary.cause} {commentary.action} <cite>{commentary.who}</cite>
        </p>
      )}
      {missing === null ? null : <p className={styles.reason}>{missing}.</p>}
      <p>
        <strong>To decide:</strong> {ask} ({decides})
      </p>
      {recommendation === null ? null : (
        <p>
          <strong>Recommended:</strong> {recommendation}
        </p>
      )}
      {decided === null ? null : (
        <p>
          <strong>Decided:</strong> {decided.decision} ({decided.ownerRole}, by the {decided.due})
        </p>
      )}
    </>
  );
}

function CardFoot({ card: { measure }, board, search }: DecisionCardProps) {
  const { shortName, ownerRole, action } = measure;
  return (
    <>
      <span className={styles.links}>
        <MeasureLink measure={measure} search={search}>
          Open the measure<span className="visually-hidden">: {shortName}</span>
        </MeasureLink>
        {action === null ? null : (
          <PlanLink to={action.ref} search={search}>
            Action {action.ref}
          </PlanLink>
        )}
        {hasRows(measure) ? (
          <BehindLink behind={behindLatest(measure, board)}>
            Audits behind it<span className="visually-hidden">: {shortName}</span>
          </BehindLink>
        ) : null}
      </span>
      <span>Owner: {ownerRole}</span>
    </>
  );
}

/** The number of the measure in the plan. */
export function PlanRef({ measure }: Readonly<{ measure: Pick<BoardMeasure, 'measure'> }>) {
  return <span className={styles.ref}>{measure.measure}</span>;
}
