import type { BoardView } from '@plumbline/contract/board/board-view';
import { Link } from '@tanstack/react-router';
import { DeadlineChart } from '#shell/deadlines/deadline-chart.tsx';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';

type PlanStripProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** The actions of the plan by their deadlines, each a mark that leads to it. */
export function PlanStrip({ board, search }: PlanStripProps) {
  const { plan, known, service } = board;
  if (plan === null) return null;
  const place = { plan: plan.id, known: search.known, period: search.period };
  return (
    <Section
      title="The plan by deadline"
      note={
        <Link to="/plan" search={place}>
          Open {plan.title}
        </Link>
      }
    >
      <DeadlineChart
        view={{ plan, known, service }}
        deadlines={plan.deadlines}
        sentence={plan.sentence}
        search={place}
      />
    </Section>
  );
}
