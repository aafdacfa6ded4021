import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { MeasureAbout } from '#features/measure/measure-about.tsx';
import { MeasureCharts } from '#features/measure/measure-charts.tsx';
import { MeasureSkeleton } from '#features/measure/measure-skeleton.tsx';
import { MeasureSplits } from '#features/measure/measure-splits.tsx';
import { MeasureVerdict } from '#features/measure/measure-verdict.tsx';
import { planPart } from '#features/measure/measure-view.ts';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { measureQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/measures/$measure');

export const measurePage = createLazyRoute('/measures/$measure')({ component: MeasurePage });

/** A page of its own for each measure: the figures of another are no old figures of this one. */
function MeasurePage() {
  const { measure } = route.useParams();
  return <MeasureInFull key={measure} measure={measure} />;
}

function MeasureInFull({ measure }: Readonly<{ measure: string }>) {
  const search = route.useSearch();
  const query = useQuery(measureQuery(measure, search));
  return (
    <Page title={query.data?.name ?? `Measure ${measure}`} kicker={planPart(measure)}>
      <Loaded
        query={query}
        skeleton={<MeasureSkeleton />}
        wayOut={<Link to="/measures">Show all measures</Link>}
      >
        {(view) => (
          <>
            <MeasureVerdict view={view} />
            <MeasureCharts view={view} search={search} />
            <MeasureSplits view={view} />
            <MeasureAbout view={view} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
