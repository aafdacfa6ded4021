import type { BoardView, DecisionCard } from '@plumbline/contract/board/board-view';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import type { BoardSearch } from '#shell/page-search.ts';
import styles from './member-view.module.css';

type MemberDecisionsProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** The questions that owners put to the board, numbered; then how many more are not on plan. */
export function MemberDecisions({ board: { needsADecision }, search }: MemberDecisionsProps) {
  const asked = needsADecision.filter(({ measure }) => measure.commentary?.ask);
  const rest = needsADecision.length - asked.length;
  if (needsADecision.length === 0) return <p>Nothing: no measure is off plan or nearly so.</p>;
  return (
    <>
      {asked.length === 0 ? <p>No owner asks for a decision.</p> : null}
      <ol className={styles.questions}>
        {asked.map((card) => (
          <li key={card.measure.measure}>
            <Question card={card} search={search} />
          </li>
        ))}
      </ol>
      {rest === 0 ? null : (
        <p>
          {`${countOf(rest, 'more measure')} ${rest === 1 ? 'is' : 'are'} off plan or nearly so, and ${rest === 1 ? 'its owner asks' : 'their owners ask'} for nothing.`}
        </p>
      )}
    </>
  );
}

type QuestionProps = Readonly<{ card: DecisionCard; search: BoardSearch }>;

function Question({ card, search }: QuestionProps) {
  const { measure, ask, recommendation, decides, decided } = card;
  return (
    <>
      <p className={styles.ask}>{ask}</p>
      <p>
        <Link to="/measures/$measure" params={{ measure: measure.measure }} search={search}>
          {measure.name}
        </Link>
        : {measure.commentary?.cause}
      </p>
      {recommendation === null ? null : (
        <p>
          <strong>Recommended:</strong> {recommendation}
        </p>
      )}
      <p className={styles.fine}>
        {decided === null
          ? `${decides} decides.`
          : `Decided: ${decided.decision} ${decided.ownerRole}, by the ${decided.due}.`}
      </p>
    </>
  );
}
