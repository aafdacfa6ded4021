import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { AgreedPage } from '#features/agreed/agreed-page.tsx';
import { measureAgreedQuery } from '#features/agreed/agreed-query.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';

const route = getRouteApi('/measures/$measure/agreed');

export const agreedPage = createLazyRoute('/measures/$measure/agreed')({ component: Agreed });

function Agreed() {
  const { measure } = route.useParams();
  const search = route.useSearch();
  const query = useQuery(measureAgreedQuery(measure, search));
  return (
    <Page
      title={query.data === undefined ? 'What is agreed' : `What is agreed: ${query.data.name}`}
      kicker={
        <>
          <Link to="/measures" search={search}>
            Measures
          </Link>{' '}
          ·{' '}
          <Link to="/measures/$measure" params={{ measure }} search={search}>
            {measure}
          </Link>
        </>
      }
    >
      <Loaded
        query={query}
        skeleton={<Skeleton height="28rem" label="Loading what is agreed" />}
        wayOut={
          <Link to="/measures" search={search}>
            Show all measures
          </Link>
        }
      >
        {(view) => (
          <>
            <KnownBanner known={view.known} />
            <AgreedPage key={measure} view={view} search={search} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
