import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { NotCountedTable } from '#features/not-counted/not-counted-table.tsx';
import { notCountedSentence } from '#features/not-counted/not-counted-view.ts';
import { Lede } from '#shell/lede.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { protectionQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/data/not-counted');

export const notCountedPage = createLazyRoute('/data/not-counted')({ component: NotCountedPage });

function NotCountedPage() {
  const search = route.useSearch();
  const query = useQuery(protectionQuery(search));
  return (
    <Page title="What was not counted" kicker={<Link to="/data">Data</Link>}>
      <Loaded
        query={query}
        skeleton={<Skeleton height="20rem" label="Loading the figures" />}
        wayOut={
          <Link to="." search={{ period: search.period }}>
            Show all records, without filters
          </Link>
        }
      >
        {(view) => (
          <>
            <Lede>{notCountedSentence(view)}</Lede>
            <NotCountedTable view={view} search={search} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
