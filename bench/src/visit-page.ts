import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright-core';
import { type Watched, watchPage } from './watch-page.ts';

/** One load of a page with nothing in the cache: times in ms, sizes in bytes on the wire. */
export type Visit = Readonly<{
  chartVisible: number;
  firstPaint: number;
  blocking: number;
  bytes: number;
  scriptBytes: number;
}>;

/** The network between browser and server. */
export type Network = 'local' | '10 Mbit/s, 40 ms';

/** What is still to come once a page has loaded, its chart and the font, does so within this. */
const SETTLED_AFTER_MS = 1_500;
const CHART_WITHIN_MS = 30_000;

/** Loads a page in a context of its own, so its cache is empty. Throws when no chart comes. */
export async function visitPage(browser: Browser, url: string, network: Network): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    await context.addInitScript(watchPage);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (network !== 'local') await slowDown(session);
    const weigh = scales(session);
    await page.goto(url);
    // What the driver puts into a page to ask it something takes long itself: not while it draws.
    await wait(SETTLED_AFTER_MS);
    await page.waitForFunction(
      () => (window as unknown as { watched: Watched }).watched.chartVisible !== null,
      undefined,
      { timeout: CHART_WITHIN_MS },
    );
    const seen = await page.evaluate(() => ({
      ...(window as unknown as { watched: Watched }).watched,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    // The browser says when the first paint reached the screen; no chart stood there before.
    const chartVisible = Math.max(seen.chartVisible ?? 0, seen.firstPaint);
    return { ...seen, chartVisible, ...weigh() };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  const bytesASecond = 10_000_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond,
  });
}

/** Weighs all that arrives, headers too, as it came over the wire. */
function scales(session: CDPSession): () => Pick<Visit, 'bytes' | 'scriptBytes'> {
  const scripts = new Set<string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sizes.set(requestId, encodedDataLength);
  });
  const sum = (entries: readonly (readonly [string, number])[]) =>
    entries.reduce((total, [, bytes]) => total + bytes, 0);
  return () => ({
    bytes: sum([...sizes]),
    scriptBytes: sum([...sizes].filter(([id]) => scripts.has(id))),
  });
}
