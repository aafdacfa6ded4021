import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { buildWeight } from './build-weight.ts';
import { project } from './child-process.ts';
import { demonstrationFolder } from './demonstration.ts';
import type { Figure } from './figure.ts';
import { median } from './quantile.ts';
import type { Scope } from './scope.ts';
import { product, serve } from './serve.ts';
import { type Network, type Visit, visitPage } from './visit-page.ts';
import { workFolder } from './work-folder.ts';

const pages = [
  { name: 'Board', path: '/', route: 'src/routes/board.tsx' },
  { name: 'Protection', path: '/protection', route: 'src/routes/protection.tsx' },
  { name: 'A measure', path: '/measures/1.1.2a', route: 'src/routes/measure.tsx' },
] as const;

const GOAL_FIRST_VIEW_KB = 150;
const GOAL_ROUTE_KB = 60;
/** At 10 Mbit/s and 40 ms. */
const GOAL_SLOW_CHART_MS = 750;

/** What is read off a load on the local network, and its goal. */
const parts: readonly Readonly<{
  name: string;
  of: (visit: Visit) => number;
  unit: 'ms' | 'kB';
  goal: number;
}>[] = [
  { name: 'chart visible', of: (visit) => visit.chartVisible, unit: 'ms', goal: 450 },
  { name: 'first contentful paint', of: (visit) => visit.firstPaint, unit: 'ms', goal: 250 },
  { name: 'blocking time', of: (visit) => visit.blocking, unit: 'ms', goal: 50 },
  {
    name: 'bytes on the wire, the font too',
    of: (visit) => visit.bytes / 1_000,
    unit: 'kB',
    goal: 300,
  },
  { name: 'JavaScript', of: (visit) => visit.scriptBytes / 1_000, unit: 'kB', goal: 150 },
];

/** Loads the pages of a production build in a real browser, its cache empty each time. */
export async function pageBench(
  { pageLoads }: Scope,
  say: (line: string) => void,
): Promise<readonly Figure[]> {
  using work = workFolder();
  const folder = await demonstrationFolder(work);
  await using server = await serve(product, folder);
  say('Loading pages …');
  const browser = await openBrowser();
  try {
    const figures: Figure[] = [];
    for (const { name, path } of pages) {
      const visit = (network: Network) =>
        visits(browser, `${server.origin}${path}`, { network, loads: pageLoads });
      figures.push(...localFigures(name, await visit('local')));
      figures.push(slowFigure(name, await visit('10 Mbit/s, 40 ms')));
    }
    return [...figures, ...weightFigures()];
  } finally {
    await browser.close();
  }
}

async function openBrowser(): Promise<Browser> {
  const { findHeadlessShell } = await import(join(project, 'scripts/find-browser.mjs'));
  const { path } = await findHeadlessShell();
  // Chromium refuses its sandbox to root, which is who runs in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: path, args });
}

/** Loads of a page, after one that warms up the server and the browser's own process. */
async function visits(
  browser: Browser,
  url: string,
  { network, loads }: { readonly network: Network; readonly loads: number },
): Promise<readonly Visit[]> {
  await visitPage(browser, url, network);
  const made: Visit[] = [];
  for (let load = 0; load < loads; load += 1) made.push(await visitPage(browser, url, network));
  return made;
}

function localFigures(page: string, made: readonly Visit[]): readonly Figure[] {
  return parts.map(({ name, of, unit, goal }) => ({
    what: `${page}: ${name}`,
    value: median(made.map(of)),
    unit,
    goal,
  }));
}

function slowFigure(page: string, made: readonly Visit[]): Figure {
  return {
    what: `${page}: chart visible at 10 Mbit/s and 40 ms`,
    value: median(made.map((visit) => visit.chartVisible)),
    unit: 'ms',
    goal: GOAL_SLOW_CHART_MS,
  };
}

function weightFigures(): readonly Figure[] {
  const weight = buildWeight(join(project, 'apps/web/dist'));
  const [heaviest] = weight.routes.toSorted((a, b) => b.bytes - a.bytes);
  return [
    ...pages.map(
      ({ name, route }): Figure => ({
        what: `${name}: first view, gzipped, the font apart`,
        value: weight.firstView(route) / 1_000,
        unit: 'kB',
        goal: GOAL_FIRST_VIEW_KB,
      }),
    ),
    {
      what: 'the most that a route fetches beyond the frame, gzipped',
      value: (heaviest?.bytes ?? Number.NaN) / 1_000,
      unit: 'kB',
      goal: GOAL_ROUTE_KB,
      from: heaviest?.route ?? '',
    },
  ];
}
