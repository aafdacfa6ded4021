import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { MeasuresList } from '#features/measures/measures-list.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { measuresQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/measures');

export const measuresPage = createLazyRoute('/measures')({ component: MeasuresPage });

function MeasuresPage() {
  const search = route.useSearch();
  const query = useQuery(measuresQuery());
  return (
    <Page title="Measures" kicker="In the order of the plan">
      <Loaded query={query} skeleton={<Skeleton height="40rem" label="Loading the measures" />}>
        {(list) => <MeasuresList list={list} search={search} />}
      </Loaded>
    </Page>
  );
}
