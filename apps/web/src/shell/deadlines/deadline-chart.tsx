import { DeadlineStacksChart } from '@plumbline/charts/react/deadline-stacks-chart';
import type { KnownView } from '@plumbline/contract/period/known-view';
import type { DeadlineMonth } from '@plumbline/contract/plan/plan-view';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Card } from '../card.tsx';
import { serviceQuery } from '../page-queries.ts';
import { type PlanPlace, placeOf } from '../plan-search.ts';
import { deadlineStacks, readOn } from './deadline-chart-view.ts';

type DeadlineChartProps = Readonly<{
  view: Readonly<{
    plan: Readonly<{ id: string; title: string }>;
    known: KnownView;
    service: string;
  }>;
  deadlines: readonly DeadlineMonth[];
  /** What the chart shows, in a sentence. */
  sentence: string;
  search: PlanPlace;
}>;

/** The width of paper, for a page that is printed while another of its parts is in sight. */
const paperWidth = 680;

/** Where deadlines crowd, each action a mark that leads to it. */
export function DeadlineChart({ view, deadlines, sentence, search }: DeadlineChartProps) {
  const navigate = useNavigate();
  const { data: service } = useQuery(serviceQuery());
  const today = readOn(view, service);
  const asAt = today === null ? '' : ` · as at ${today.todayLabel}`;
  return (
    <Card>
      <DeadlineStacksChart
        {...deadlineStacks(deadlines, today, search)}
        title="Actions by the month by whose end they are due"
        sentence={sentence}
        tableCaption="Actions by the month by whose end they are due"
        caption="hidden"
        initialWidth={paperWidth}
        onOpen={({ point }) =>
          void navigate({ to: '/plan/$ref', params: { ref: point }, search: placeOf(search) })
        }
        openText="Open this action"
        download={{
          fileName: `plan-${view.plan.id}-deadlines`,
          source: `${view.service} · ${view.plan.title}${asAt}`,
        }}
      />
    </Card>
  );
}
