import type { BoardView, DecisionView } from '@plumbline/contract/board/board-view';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import styles from './agreed-before.module.css';
import { decisionWord } from './board-view.ts';
import { DecisionActions } from './decision-actions.tsx';
import { MeasureLink } from './measure-link.tsx';

type AgreedBeforeProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** What was agreed about earlier periods and is open, and what was settled since. */
export function AgreedBefore({ board: { agreed, known }, search }: AgreedBeforeProps) {
  if (agreed.length === 0) return null;
  return (
    <Section title="What we agreed last time" note="Open first, then what was settled since">
      <ol className={styles.list}>
        {agreed.map((decision) => (
          <li key={decision.id} className={styles.item}>
            <Agreed decision={decision} search={search} />
            {known.day === null ? (
              <div className={styles.actions}>
                <DecisionActions decision={decision} />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type AgreedProps = Readonly<{ decision: DecisionView; search: BoardSearch }>;

function Agreed({ decision, search }: AgreedProps) {
  const { name, ownerRole, due, decidedBy, decidedOn, outcome, state } = decision;
  return (
    <>
      <p className={styles.state} data-state={state}>
        {decisionWord(decision)}
      </p>
      <div>
        <p className={styles.decision}>{decision.decision}</p>
        <p className={styles.facts}>
          <MeasureLink measure={decision} search={search}>
            {name}
          </MeasureLink>
          {` · ${ownerRole}, by the ${due} · decided by ${decidedBy}, ${decidedOn}`}
        </p>
        {outcome === null ? null : <p className={styles.outcome}>{outcome}</p>}
      </div>
    </>
  );
}
