import { Empty } from '@plumbline/ui/empty';
import { Pager } from '@plumbline/ui/pager';
import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { AuditsTable } from '#features/audits/audits-table.tsx';
import { totalText } from '#features/audits/audits-view.ts';
import { AddressFault } from '#shell/address-fault.tsx';
import { auditsCsv } from '#shell/csv-link.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { Lede } from '#shell/lede.tsx';
import { auditsFault } from '#shell/list-faults.ts';
import { pagesOf, rowsText } from '#shell/list-pages.ts';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { type AuditsSearch, hasMonths } from '#shell/page-search.ts';
import { auditsQuery } from '#shell/rows-queries.ts';
import { TableFoot } from '#shell/table-foot.tsx';
import { WayBack } from '#shell/way-back.tsx';

const route = getRouteApi('/audits');

export const auditsPage = createLazyRoute('/audits')({ component: AuditsPage });

function AuditsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(auditsQuery(search));
  const fault = auditsFault(search);
  if (!hasMonths(search) && fault === null) return <NothingAsked />;
  const wayOut = search.page === undefined ? <ToProtection /> : <ToFirstPage search={search} />;
  return (
    <Page title={query.data?.title ?? 'Audits'} kicker={<WayBack />}>
      {fault === null ? (
        <Loaded
          query={query}
          skeleton={<Skeleton height="60rem" label="Loading the audits" />}
          wayOut={wayOut}
        >
          {(list) => (
            <>
              <KnownBanner known={list.known} />
              {list.total === 0 ? (
                <Empty
                  title="No audits"
                  why="None of the audits held here answers to this address."
                  action={<ToProtection />}
                />
              ) : (
                <>
                  <Lede>{totalText(list)}, the newest first</Lede>
                  <AuditsTable list={list} />
                  <TableFoot csvHref={auditsCsv(search)} of="all these audits" rows={list.total}>
                    As the source told them. The risk band is as at the audit.
                  </TableFoot>
                  <Pager
                    label="Audits"
                    page={list.page}
                    pages={pagesOf(list)}
                    text={rowsText(list)}
                    onPage={(page) => void navigate({ search: { ...search, page }, replace: true })}
                  />
                </>
              )}
            </>
          )}
        </Loaded>
      ) : (
        <AddressFault words={fault} wayOut={wayOut} />
      )}
    </Page>
  );
}

function ToProtection() {
  return <Link to="/protection">Go to Protection</Link>;
}

function ToFirstPage({ search }: Readonly<{ search: AuditsSearch }>) {
  return (
    <Link to="/audits" search={{ ...search, page: undefined }}>
      Go to the first page
    </Link>
  );
}

/** An address that does not say which audits. */
function NothingAsked() {
  return (
    <Page title="Audits" kicker={<WayBack />}>
      <Empty
        title="No audits asked for"
        why="This page lists the audits behind a number. Open one to see them."
        action={<ToProtection />}
      />
    </Page>
  );
}
