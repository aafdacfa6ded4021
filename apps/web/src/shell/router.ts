import { createRouter } from '@tanstack/react-router';
import { routeTree } from '#routes/route-tree.ts';
import { PageFailure } from './page-failure.tsx';
import { PageNotFound } from './page-not-found.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { parseSearch, stringifySearch } from './search-text.ts';

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  // The query cache knows what is fresh.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: PageSkeleton,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: PageNotFound,
  scrollRestoration: true,
});

/*
 * The first page shows its frame at once. After it the page before stays in sight for a moment, so
 * that one which comes quickly does not flicker.
 */
const stopWaiting = router.subscribe('onResolved', () => {
  stopWaiting();
  router.update({ ...router.options, defaultPendingMs: 150 });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** The period the page speaks of where its address names none; without it, it speaks of none. */
    period?: 'latest-quarter' | 'year-so-far';
  }
}
