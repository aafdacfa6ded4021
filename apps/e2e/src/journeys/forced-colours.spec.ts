import { expect, type Page } from '@playwright/test';
import { test } from '../product-test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

/** What the reader's own palette makes of a system colour. */
function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement('span');
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

/** The inks that something of the charts of a page is drawn with. */
function inks(page: Page, selector: string, property: 'fill' | 'stroke') {
  return page
    .locator(`svg.chart-picture ${selector}`)
    .evaluateAll(
      (all, name) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(name)))],
      property,
    );
}

for (const address of [
  '/measures/1.1.2a',
  '/measures/1.2.1a',
  '/measures/2.2.2a',
  '/measures/2.2.2b',
  '/measures/1.1.1b',
]) {
  test(`the charts of ${address} are drawn in the reader's own palette, no word and no line in grey`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('svg.chart-picture').first()).toBeVisible();
    const [ink, paper, grey] = await Promise.all(
      ['CanvasText', 'Canvas', 'GrayText'].map((name) => systemColour(page, name)),
    );
    expect(grey).not.toBe(ink);
    expect(await inks(page, 'text', 'fill')).toEqual([ink]);
    for (const stroke of await inks(page, ':is(path, line, circle)', 'stroke')) {
      expect(['none', ink, paper]).toContain(stroke);
    }
    for (const fill of await inks(page, ':is(circle, rect, path)', 'fill')) {
      if (!fill.startsWith('url(')) expect(['none', ink, paper]).toContain(fill);
    }
  });
}

test('limits, average and target are told apart by their dashes alone', async ({ page }) => {
  await page.goto('/measures/1.1.2a');
  const picture = page.locator('svg.chart-picture').first();
  await expect(picture).toBeVisible();
  const dashes = await picture
    .locator('path[fill="none"]')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).strokeDasharray))]);
  expect(dashes.length).toBeGreaterThanOrEqual(3);
});
