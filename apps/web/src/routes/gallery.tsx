import type { GalleryCase } from '@plumbline/charts/gallery/gallery-case';
import '@plumbline/charts/heat-table.css';
import { Skeleton } from '@plumbline/ui/skeleton';
import { createLazyRoute } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Card } from '#shell/card.tsx';
import { lazyPart } from '#shell/lazy-part.ts';
import { Lede } from '#shell/lede.tsx';
import { Page } from '#shell/page.tsx';
import styles from './gallery.module.css';

export const galleryPage = createLazyRoute('/gallery')({ component: GalleryPage });

/** The charts in the order they are shown; each kind is code of its own. */
const kinds = {
  cumulative: async () =>
    (await import('@plumbline/charts/gallery/cumulative-cases')).CUMULATIVE_CASES,
  monthBars: async () =>
    (await import('@plumbline/charts/gallery/month-bars-cases')).MONTH_BARS_CASES,
  trend: async () => (await import('@plumbline/charts/gallery/trend-cases')).TREND_CASES,
  xmr: async () => (await import('@plumbline/charts/gallery/xmr-cases')).XMR_CASES,
  rows: async () => (await import('@plumbline/charts/gallery/row-cases')).ROW_CASES,
  stacked: async () => (await import('@plumbline/charts/gallery/stacked-cases')).STACKED_CASES,
  intervalDots: async () =>
    (await import('@plumbline/charts/gallery/interval-dots-cases')).INTERVAL_DOTS_CASES,
  funnel: async () => (await import('@plumbline/charts/gallery/funnel-cases')).FUNNEL_CASES,
  stock: async () => (await import('@plumbline/charts/gallery/stock-cases')).STOCK_CASES,
  backlog: async () => (await import('@plumbline/charts/gallery/backlog-cases')).BACKLOG_CASES,
  deadlineStrip: async () =>
    (await import('@plumbline/charts/gallery/deadline-strip-cases')).DEADLINE_STRIP_CASES,
  smallMultiples: async () =>
    (await import('@plumbline/charts/gallery/small-multiples-cases')).SMALL_MULTIPLES_CASES,
  heatTable: async () =>
    (await import('@plumbline/charts/gallery/heat-table-cases')).HEAT_TABLE_CASES,
};

const parts = Object.entries(kinds).map(([kind, load]) => ({
  kind,
  Cases: lazyPart(async () => casesOf(await load())),
}));

/** Every chart in ordinary and hostile states, on made-up figures of no service. */
function GalleryPage() {
  return (
    <Page title="Charts" kicker="Gallery">
      <Lede>Every chart in ordinary and in awkward states. The figures belong to no service.</Lede>
      <div className={styles.cases}>
        {parts.map(({ kind, Cases }) => (
          <Suspense key={kind} fallback={<Skeleton height="24rem" label="Loading charts" />}>
            <Cases />
          </Suspense>
        ))}
      </div>
    </Page>
  );
}

function casesOf(cases: readonly GalleryCase[]) {
  return function Cases() {
    return cases.map(({ id, title, element }) => (
      <section key={id} aria-label={title} id={id}>
        <h2 className={styles.title}>{title}</h2>
        <Card>{element()}</Card>
      </section>
    ));
  };
}
