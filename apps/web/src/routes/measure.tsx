import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { InspectionSwitch } from '#features/measure/inspection-switch.tsx';
import { MeasureCharts } from '#features/measure/measure-charts.tsx';
import { MeasureSkeleton } from '#features/measure/measure-skeleton.tsx';
import { MeasureVerdict } from '#features/measure/measure-verdict.tsx';
import { planPart } from '#features/measure/measure-view.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { lazyPart } from '#shell/lazy-part.ts';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { measureQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/measures/$measure');

export const measurePage = createLazyRoute('/measures/$measure')({ component: MeasurePage });

/** Fetched beside the figures, so that it is here when they are drawn. */
const lower = import('#features/measure/measure-lower.tsx');
// Whoever draws it is told; until then nobody needs to be.
lower.catch(() => undefined);

const MeasureLower = lazyPart(async () => (await lower).MeasureLower);
const MeasurePaper = lazyPart(async () => (await lower).MeasurePaper);

/** A page of its own for each measure: the figures of another are no old figures of this one. */
function MeasurePage() {
  const { measure } = route.useParams();
  return <MeasureInFull key={measure} measure={measure} />;
}

function MeasureInFull({ measure }: Readonly<{ measure: string }>) {
  const search = route.useSearch();
  const query = useQuery(measureQuery(measure, search));
  return (
    <Page
      title={query.data?.name ?? `Measure ${measure}`}
      aside={
        <Suspense>
          <MeasurePaper view={query.data} search={search} />
        </Suspense>
      }
      kicker={
        <>
          <Link to="/measures" search={search}>
            Measures
          </Link>{' '}
          · {planPart(measure)}
        </>
      }
    >
      <Loaded
        query={query}
        skeleton={<MeasureSkeleton />}
        wayOut={
          <Link to="/measures" search={search}>
            Show all measures
          </Link>
        }
      >
        {(view) => (
          <>
            <KnownBanner known={view.known} />
            <MeasureVerdict view={view} search={search} />
            <InspectionSwitch view={view} search={search} />
            <MeasureCharts view={view} search={search} />
            <Suspense fallback={<Skeleton height="14rem" label="Loading more of the measure" />}>
              <MeasureLower view={view} search={search} />
            </Suspense>
          </>
        )}
      </Loaded>
    </Page>
  );
}
