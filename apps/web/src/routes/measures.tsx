import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { MeasuresList } from '#features/measures/measures-list.tsx';
import { KnownBanner } from '#shell/known-banner.tsx';
import { Lede } from '#shell/lede.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { measuresQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/measures');

export const measuresPage = createLazyRoute('/measures')({ component: MeasuresPage });

function MeasuresPage() {
  const search = route.useSearch();
  const query = useQuery(measuresQuery(search));
  return (
    <Page title="Measures">
      <Loaded
        query={query}
        skeleton={<Skeleton height="60rem" label="Loading the measures" />}
        wayOut={
          <Link to="." search={{}}>
            Show the measures of today
          </Link>
        }
      >
        {(list) => (
          <>
            <KnownBanner known={list.known} />
            <Lede>{list.sentence}</Lede>
            <MeasuresList list={list} search={search} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
