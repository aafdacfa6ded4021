import { Empty } from '@plumbline/ui/empty';
import { Pager } from '@plumbline/ui/pager';
import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi, Link } from '@tanstack/react-router';
import { ScheduleTable } from '#features/programme/schedule-table.tsx';
import { scheduledText } from '#features/programme/schedule-view.ts';
import { AddressFault } from '#shell/address-fault.tsx';
import { scheduleCsv } from '#shell/csv-link.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { Lede } from '#shell/lede.tsx';
import { scheduleFault } from '#shell/list-faults.ts';
import { pagesOf, rowsText } from '#shell/list-pages.ts';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import type { ScheduleSearch } from '#shell/page-search.ts';
import { scheduleQuery } from '#shell/rows-queries.ts';
import { TableFoot } from '#shell/table-foot.tsx';
import { WayBack } from '#shell/way-back.tsx';

const route = getRouteApi('/programme');

export const programmePage = createLazyRoute('/programme')({ component: ProgrammePage });

function ProgrammePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(scheduleQuery(search));
  const fault = scheduleFault(search);
  const { period, team, riskBands } = search;
  // The page is narrowed by one band at most.
  const protection = { period, team, riskBand: riskBands?.includes(',') ? undefined : riskBands };
  const wayOut = <WayOut search={search} />;
  return (
    <Page title={query.data?.title ?? 'Risk programme'} kicker={<WayBack search={protection} />}>
      {fault === null ? (
        <Loaded
          query={query}
          skeleton={<Skeleton height="60rem" label="Loading the schedule" />}
          wayOut={wayOut}
        >
          {(list) => (
            <>
              <KnownBanner known={list.known} />
              {list.total === 0 ? (
                <Empty
                  title="No scheduled audits"
                  why="None of the schedule held here answers to this address."
                  action={
                    <Link to="/protection" search={protection}>
                      Go to Protection
                    </Link>
                  }
                />
              ) : (
                <>
                  <Lede>{scheduledText(list)}, the first due first</Lede>
                  <ScheduleTable list={list} />
                  <TableFoot
                    csvHref={scheduleCsv(search)}
                    of="all these scheduled audits"
                    rows={list.total}
                  >
                    The risk band is the one on the schedule as frozen. An audit is judged by its
                    first due date, whatever date it was given later.
                  </TableFoot>
                  <Pager
                    label="Scheduled audits"
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

/** From a page that is none to the first; from any other fault to the whole of the programme. */
function WayOut({ search }: Readonly<{ search: ScheduleSearch }>) {
  const { page, ...first } = search;
  return page === undefined ? (
    <Link to="/protection" search={{ period: search.period }} hash="programme">
      Go to the risk programme
    </Link>
  ) : (
    <Link to="/programme" search={first}>
      Go to the first page
    </Link>
  );
}
