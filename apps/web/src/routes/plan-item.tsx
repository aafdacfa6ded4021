import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { ActionPage } from '#features/plan/action-page.tsx';
import { BranchPage } from '#features/plan/branch-page.tsx';
import { PlanTrail } from '#features/plan/plan-trail.tsx';
import { itemTitle } from '#features/plan/plan-words.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { planItemQuery } from '#shell/page-queries.ts';
import { placeOf } from '#shell/plan-search.ts';

const route = getRouteApi('/plan/$ref');

export const planItemPage = createLazyRoute('/plan/$ref')({ component: PlanItemPage });

/** A page of its own for each: what is known of another is nothing old of this one. */
function PlanItemPage() {
  const { ref } = route.useParams();
  return <ItemInFull key={ref} item={ref} />;
}

function ItemInFull({ item }: Readonly<{ item: string }>) {
  const search = route.useSearch();
  const query = useQuery(planItemQuery(item, search));
  return (
    <Page
      title={query.data === undefined ? `Plan, ${item}` : itemTitle(query.data)}
      kicker={<PlanTrail view={query.data} search={search} />}
    >
      <Loaded
        query={query}
        skeleton={<Skeleton height="50rem" label="Loading this part of the plan" />}
        wayOut={
          <Link to="/plan" search={placeOf(search)}>
            Show the whole plan
          </Link>
        }
      >
        {(view) => (
          <>
            <KnownBanner known={view.known} />
            {view.kind === 'action' ? (
              <ActionPage view={view} search={search} />
            ) : (
              <BranchPage view={view} search={search} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
