import type { BoardView } from '@plumbline/contract/board/board-view';
import { Columns } from '#shell/columns.tsx';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { DecisionCard } from './decision-card.tsx';

type DecisionsProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** So many are shown in full; a board cannot decide more at one meeting. */
export const inFull = 6;

/** What needs a decision, ranked by the printed rule. */
export function Decisions({ board, search }: DecisionsProps) {
  const { needsADecision, rankingRule } = board;
  return (
    <Section title="Needs a decision" note={rankingRule}>
      {needsADecision.length === 0 ? (
        <p>Nothing needs a decision: no headline measure is off plan or near plan.</p>
      ) : (
        <Columns shape={needsADecision.length === 1 ? 'one' : 'even'}>
          {needsADecision.slice(0, inFull).map((card) => (
            <DecisionCard key={card.measure.measure} card={card} board={board} search={search} />
          ))}
        </Columns>
      )}
    </Section>
  );
}
