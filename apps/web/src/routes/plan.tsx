import type { PlanView } from '@plumbline/contract/plan/plan-view';
import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ActionsView } from '#features/plan/actions-view.tsx';
import { FilterBar } from '#features/plan/filter-bar.tsx';
import { NoPlanYet } from '#features/plan/no-plan-yet.tsx';
import { PlanFigures } from '#features/plan/plan-figures.tsx';
import { shownPlan } from '#features/plan/plan-filter.ts';
import { PlanFoot } from '#features/plan/plan-foot.tsx';
import { PlanNav } from '#features/plan/plan-nav.tsx';
import { PlanPart } from '#features/plan/plan-part.tsx';
import { partOf } from '#features/plan/plan-parts.ts';
import { PlanPicker } from '#features/plan/plan-picker.tsx';
import { PlanSkeleton } from '#features/plan/plan-skeleton.tsx';
import { afterPaint } from '#shell/after-paint.ts';
import { failureOf } from '#shell/failure-words.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { lazyPart } from '#shell/lazy-part.ts';
import { Lede } from '#shell/lede.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { planQuery } from '#shell/page-queries.ts';
import type { PlanSearch } from '#shell/plan-search.ts';

const route = getRouteApi('/plan');

export const planPage = createLazyRoute('/plan')({ component: PlanPage });

/** Fetched beside the plan, so that it is here when its first part is drawn. */
const otherParts = import('#features/plan/other-parts.tsx');
// Whoever draws it is told; until then nobody needs to be.
otherParts.catch(() => undefined);

/** The first time, what is in sight is painted before the rest is drawn. */
const OtherParts = lazyPart(async () => {
  await afterPaint();
  return (await otherParts).OtherParts;
});

function PlanPage() {
  const search = route.useSearch();
  const query = useQuery(planQuery(search));
  const { data, error } = query;
  if (data === undefined && isNothingLoaded(error, search)) {
    return (
      <Page title="Plan">
        <NoPlanYet />
      </Page>
    );
  }
  return (
    <Page
      title={data?.plan.title ?? 'Plan'}
      kicker={data && `The answer to ${data.plan.inspectorate}, published ${data.plan.published}`}
      aside={data && <PlanPicker view={data} />}
    >
      <Loaded
        query={query}
        skeleton={<PlanSkeleton />}
        wayOut={
          <Link to="/plan" search={{ period: search.period }}>
            Show the plan as known today
          </Link>
        }
      >
        {(view) => <PlanInFull view={view} search={search} />}
      </Loaded>
    </Page>
  );
}

/** Whether there is no plan at all, not only none of that name or none by that day. */
function isNothingLoaded(error: unknown, { plan, known }: PlanSearch): boolean {
  return plan === undefined && known === undefined && failureOf(error).kind === 'not-found';
}

function PlanInFull({ view, search }: Readonly<{ view: PlanView; search: PlanSearch }>) {
  const current = partOf(search.view);
  const shown = shownPlan(view, search);
  return (
    <>
      <KnownBanner known={view.known} />
      <Lede>
        {view.sentence} {view.successSentence}
      </Lede>
      <PlanFigures view={view} search={search} />
      <PlanNav />
      {current === 'actions' || current === 'deadlines' ? (
        <FilterBar
          view={view}
          shown={shown}
          search={search}
          order={current === 'actions' ? 'asked' : 'by-month'}
        />
      ) : null}
      <PlanPart name="actions" current={current}>
        <ActionsView shown={shown} search={search} />
      </PlanPart>
      <Suspense
        fallback={
          current === 'actions' ? null : <Skeleton height="40rem" label="Loading this part" />
        }
      >
        <OtherParts view={view} shown={shown} search={search} current={current} />
      </Suspense>
      <PlanFoot view={view} />
    </>
  );
}
