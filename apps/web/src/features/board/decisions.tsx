import type { BoardView } from '@plumbline/contract/board/board-view';
import { Columns } from '#shell/columns.tsx';
import type { PeriodSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { DecisionCard } from './decision-card.tsx';

type DecisionsProps = Readonly<{ board: BoardView; search: PeriodSearch }>;

/** What needs a decision, worst first. */
export function Decisions({ board, search }: DecisionsProps) {
  const { needsADecision } = board;
  return (
    <Section title="Needs a decision" note="Off plan or near plan, worst first">
      {needsADecision.length === 0 ? (
        <p>Nothing needs a decision: no protection measure is off plan or near plan.</p>
      ) : (
        <Columns shape={needsADecision.length === 1 ? 'one' : 'even'}>
          {needsADecision.map((measure) => (
            <DecisionCard key={measure.measure} measure={measure} board={board} search={search} />
          ))}
        </Columns>
      )}
    </Section>
  );
}
