import { Empty } from '@plumbline/ui/empty';
import { Link } from '@tanstack/react-router';
import type { PlanSearch } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { ActionTable } from './action-table.tsx';
import { withoutFilters } from './filter-bar.tsx';
import { Flags } from './flags.tsx';
import { actionsIn, byDeadline, isNarrowed, type ShownPlan } from './plan-filter.ts';
import { PlanTree } from './plan-tree.tsx';

type ActionsViewProps = Readonly<{ shown: ShownPlan; search: PlanSearch }>;

/** What to look at, and every action with what it is stated as and what the figures say. */
export function ActionsView({ shown, search }: ActionsViewProps) {
  const { flags, priorities } = shown;
  if (shown.shown === 0 && isNarrowed(search)) return <NothingMatches />;
  return (
    <>
      <Flags flags={flags} search={search} />
      {search.sort === 'deadline' ? (
        <Section title="Actions by deadline" note="The earliest first">
          <ActionTable
            caption="Actions by deadline, the earliest first"
            actions={byDeadline(actionsIn(priorities))}
            search={search}
          />
        </Section>
      ) : (
        <PlanTree priorities={priorities} search={search} />
      )}
    </>
  );
}

/** In place of actions where none answers to the filters. */
export function NothingMatches() {
  return (
    <Empty
      title="Nothing matches"
      why="No action of the plan answers to all of these filters."
      action={
        <Link to="." search={withoutFilters} resetScroll={false}>
          Show all actions
        </Link>
      }
    />
  );
}
