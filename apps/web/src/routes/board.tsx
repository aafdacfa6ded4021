import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { BoardSkeleton } from '#features/board/board-skeleton.tsx';
import { boardLede } from '#features/board/board-view.ts';
import { Decisions } from '#features/board/decisions.tsx';
import { GoingWell } from '#features/board/going-well.tsx';
import { MeasuresTable } from '#features/board/measures-table.tsx';
import { Lede } from '#shell/lede.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { hasEverImported, NoFiguresHere, NoFiguresYet } from '#shell/no-figures-yet.tsx';
import { Page } from '#shell/page.tsx';
import { boardQuery } from '#shell/page-queries.ts';

const route = getRouteApi('/');

export const boardPage = createLazyRoute('/')({ component: BoardPage });

function BoardPage() {
  const search = route.useSearch();
  const query = useQuery(boardQuery(search));
  return (
    <Page title={query.data?.period.label ?? 'Board'} kicker="Performance Monitoring Board">
      <Loaded query={query} skeleton={<BoardSkeleton />}>
        {(board) =>
          board.hasFigures ? (
            <>
              <Lede>{boardLede(board)}</Lede>
              <Decisions board={board} search={search} />
              <GoingWell board={board} search={search} />
              <MeasuresTable board={board} search={search} />
            </>
          ) : hasEverImported(board) ? (
            <NoFiguresHere period={board.period.label} />
          ) : (
            <NoFiguresYet />
          )
        }
      </Loaded>
    </Page>
  );
}
