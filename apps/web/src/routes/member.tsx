import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { MemberView } from '#features/member/member-view.tsx';
import { boardLede } from '#shell/board-lede.ts';
import { hasEverImported } from '#shell/has-ever-imported.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { Lede } from '#shell/lede.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { NoFigures } from '#shell/no-figures.tsx';
import { Page } from '#shell/page.tsx';
import { boardQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/member');

export const memberPage = createLazyRoute('/member')({ component: MemberPage });

function MemberPage() {
  const search = route.useSearch();
  const query = useQuery(boardQuery(search));
  return (
    <Page title={query.data?.period.label ?? 'For members'} kicker="For members of the board">
      <Loaded query={query} skeleton={<Skeleton height="40rem" label="Loading the quarter" />}>
        {(board) =>
          board.hasFigures ? (
            <>
              <KnownBanner known={board.known} />
              <Lede>{boardLede(board)}</Lede>
              <MemberView board={board} search={search} />
            </>
          ) : (
            <NoFigures period={hasEverImported(board) ? board.period.label : null} />
          )
        }
      </Loaded>
    </Page>
  );
}
