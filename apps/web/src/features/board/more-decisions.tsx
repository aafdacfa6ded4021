import type { BoardView, DecisionCard } from '@plumbline/contract/board/board-view';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import { YearEnd } from '#shell/year-end.tsx';
import { CardActions } from './card-actions.tsx';
import { inFull } from './decisions.tsx';
import { MeasureLink } from './measure-link.tsx';
import styles from './more-decisions.module.css';

type MoreDecisionsProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** What needs a decision beyond the cards, without pictures. */
export function MoreDecisions({ board, search }: MoreDecisionsProps) {
  const rest = board.needsADecision.slice(inFull);
  if (rest.length === 0) return null;
  return (
    <Section title="Also off plan or near plan">
      <ol className={styles.list} start={inFull + 1}>
        {rest.map((card) => (
          <li key={card.measure.measure} className={styles.item}>
            <One card={card} board={board} search={search} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function One({ card, board, search }: MoreDecisionsProps & { card: DecisionCard }) {
  const { measure, total, ask, decides, recommendation, decided } = card;
  return (
    <>
      <h3 className={styles.name}>
        <MeasureLink measure={measure} search={search}>
          {measure.shortName}
        </MeasureLink>{' '}
        <Status status={measure.status} />{' '}
        {total === null ? null : <YearEnd landing={total.landing} />}
      </h3>
      <p>{measure.sentence}</p>
      <p>
        <strong>To decide:</strong> {ask} ({decides})
        {recommendation === null ? null : ` Recommended: ${recommendation}`}
      </p>
      {decided === null ? null : (
        <p>
          <strong>Decided:</strong> {decided.decision} ({decided.ownerRole}, by the {decided.due})
        </p>
      )}
      {board.known.day === null ? (
        <div className={styles.actions}>
          <CardActions card={card} board={board} />
        </div>
      ) : null}
    </>
  );
}
