import { Skeleton } from '@plumbline/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { BoardSkeleton } from '#features/board/board-skeleton.tsx';
import { Decisions } from '#features/board/decisions.tsx';
import { afterPaint } from '#shell/after-paint.ts';
import { boardLede } from '#shell/board-lede.ts';
import { hasEverImported } from '#shell/has-ever-imported.ts';
import { KnownBanner } from '#shell/known-banner.tsx';
import { lazyPart } from '#shell/lazy-part.ts';
import { Lede } from '#shell/lede.tsx';
import { Loaded } from '#shell/loaded.tsx';
import { Page } from '#shell/page.tsx';
import { boardQuery } from '#shell/page-queries.ts';
import { boardSearch } from '#shell/page-search.ts';

const route = getRouteApi('/');

export const boardPage = createLazyRoute('/')({ component: BoardPage });

/** Fetched beside the figures, so that it is here when they are drawn. */
const lower = import('#features/board/board-lower.tsx');
// Whoever draws it is told; until then nobody needs to be.
lower.catch(() => undefined);

/** The first time, what is in sight is painted before the rest is drawn. */
const BoardLower = lazyPart(async () => {
  await afterPaint();
  return (await lower).BoardLower;
});

/** Under the sentence, once it is painted. */
const BoardTools = lazyPart(async () => {
  await afterPaint();
  return (await import('#features/board/board-tools.tsx')).BoardTools;
});

/** Beside the heading; it is in no hurry. */
const BoardPaper = lazyPart(async () => (await lower).BoardPaper);

/** Few services have none. */
const NoFigures = lazyPart(async () => (await import('#shell/no-figures.tsx')).NoFigures);

function BoardPage() {
  const search = route.useSearch();
  const place = boardSearch(search);
  const query = useQuery(boardQuery(place));
  return (
    <Page
      title={query.data?.period.label ?? 'Board'}
      kicker="Performance Monitoring Board"
      aside={
        <Suspense>
          <BoardPaper board={query.data} />
        </Suspense>
      }
    >
      <Loaded query={query} skeleton={<BoardSkeleton />}>
        {(board) =>
          board.hasFigures ? (
            <>
              <KnownBanner known={board.known} />
              <Lede>{boardLede(board)}</Lede>
              <Suspense fallback={<p>{board.changedSentence}</p>}>
                <BoardTools board={board} search={search} />
              </Suspense>
              <Decisions board={board} search={place} />
              <Suspense fallback={<Skeleton height="24rem" label="Loading the rest" />}>
                <BoardLower board={board} place={place} search={search} />
              </Suspense>
            </>
          ) : (
            <Suspense>
              <NoFigures period={hasEverImported(board) ? board.period.label : null} />
            </Suspense>
          )
        }
      </Loaded>
    </Page>
  );
}
