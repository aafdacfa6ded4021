import { createRootRoute, createRoute, notFound } from '@tanstack/react-router';
import { importsQuery, previewQuery } from '#features/imports/imports-query.ts';
import { queryClient } from '#shell/api.ts';
import { Frame } from '#shell/frame.tsx';
import {
  boardQuery,
  measureQuery,
  measuresQuery,
  planItemQuery,
  planQuery,
  protectionQuery,
} from '#shell/page-queries.ts';
import {
  auditsSearch,
  boardSearch,
  boardTableSearch,
  importSearch,
  measureSearch,
  measuresSearch,
  protectionSearch,
  scheduleSearch,
} from '#shell/page-search.ts';
import { placeOf, planPlace, planSearch } from '#shell/plan-search.ts';

/*
 * Every address. A loader only starts the questions of its page, so that they run while its
 * code is fetched; the page itself shows what comes of them.
 */

/** The questions of lists are fetched with them; where that fails the page is not there either, and says so. */
const rowsQueries = () => import('#shell/rows-queries.ts');

const rootRoute = createRootRoute({ component: Frame });

const board = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  staticData: { period: 'latest-quarter' },
  validateSearch: boardTableSearch,
  // What narrows its table is looked for in what is here already.
  loaderDeps: ({ search }) => boardSearch(search),
  loader: ({ deps }) => void queryClient.prefetchQuery(boardQuery(deps)),
}).lazy(() => import('./board.tsx').then((file) => file.boardPage));

const member = createRoute({
  getParentRoute: () => rootRoute,
  path: '/member',
  staticData: { period: 'latest-quarter' },
  validateSearch: boardSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => void queryClient.prefetchQuery(boardQuery(deps)),
}).lazy(() => import('./member.tsx').then((file) => file.memberPage));

const protection = createRoute({
  getParentRoute: () => rootRoute,
  path: '/protection',
  staticData: { period: 'year-so-far' },
  validateSearch: protectionSearch,
  // A plan is tried in the browser: typing it asks for nothing.
  loaderDeps: ({ search: { plan: _, ...asked } }) => asked,
  loader: ({ deps }) => void queryClient.prefetchQuery(protectionQuery(deps)),
}).lazy(() => import('./protection.tsx').then((file) => file.protectionPage));

const plan = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan',
  validateSearch: planSearch,
  // What narrows the page is looked for in what is here already.
  loaderDeps: ({ search }) => placeOf(search),
  loader: ({ deps }) => void queryClient.prefetchQuery(planQuery(deps)),
}).lazy(() => import('./plan.tsx').then((file) => file.planPage));

const planItem = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/$ref',
  validateSearch: planPlace,
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) => void queryClient.prefetchQuery(planItemQuery(params.ref, deps)),
}).lazy(() => import('./plan-item.tsx').then((file) => file.planItemPage));

const measures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/measures',
  staticData: { period: 'year-so-far' },
  validateSearch: measuresSearch,
  // What narrows the list is looked for in what is here already.
  loaderDeps: ({ search }) => boardSearch(search),
  loader: ({ deps }) => void queryClient.prefetchQuery(measuresQuery(deps)),
}).lazy(() => import('./measures.tsx').then((file) => file.measuresPage));

const measure = createRoute({
  getParentRoute: () => rootRoute,
  path: '/measures/$measure',
  staticData: { period: 'year-so-far' },
  validateSearch: measureSearch,
  // What its pictures show beside the figures is here already.
  loaderDeps: ({ search }) => boardSearch(search),
  loader: ({ params, deps }) => void queryClient.prefetchQuery(measureQuery(params.measure, deps)),
}).lazy(() => import('./measure.tsx').then((file) => file.measurePage));

const agreed = createRoute({
  getParentRoute: () => rootRoute,
  path: '/measures/$measure/agreed',
  validateSearch: boardSearch,
}).lazy(() => import('./agreed.tsx').then((file) => file.agreedPage));

const audits = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audits',
  validateSearch: auditsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) =>
    void rowsQueries().then(
      ({ startAudits }) => startAudits(deps),
      () => undefined,
    ),
}).lazy(() => import('./audits.tsx').then((file) => file.auditsPage));

const programme = createRoute({
  getParentRoute: () => rootRoute,
  path: '/programme',
  validateSearch: scheduleSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) =>
    void rowsQueries().then(
      ({ startSchedule }) => startSchedule(deps),
      () => undefined,
    ),
}).lazy(() => import('./programme.tsx').then((file) => file.programmePage));

const data = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  loader: () => void queryClient.prefetchInfiniteQuery(importsQuery()),
}).lazy(() => import('./data.tsx').then((file) => file.dataPage));

const oneImport = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/imports/$batch',
  validateSearch: importSearch,
  params: {
    parse: ({ batch }) => ({ batch: Number(batch) }),
    stringify: ({ batch }) => ({ batch: String(batch) }),
  },
  beforeLoad: ({ params }) => {
    if (!Number.isInteger(params.batch)) throw notFound();
  },
  loader: ({ params }) => void queryClient.prefetchQuery(previewQuery(params.batch)),
}).lazy(() => import('./import.tsx').then((file) => file.importPage));

const notCounted = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/not-counted',
  staticData: { period: 'year-so-far' },
  validateSearch: protectionSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => void queryClient.prefetchQuery(protectionQuery(deps)),
}).lazy(() => import('./not-counted.tsx').then((file) => file.notCountedPage));

const gallery = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gallery',
}).lazy(() => import('./gallery.tsx').then((file) => file.galleryPage));

export const routeTree = rootRoute.addChildren([
  board,
  member,
  protection,
  plan,
  planItem,
  measures,
  measure,
  agreed,
  audits,
  programme,
  data,
  oneImport,
  notCounted,
  gallery,
]);
