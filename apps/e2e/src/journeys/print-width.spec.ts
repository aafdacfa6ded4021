import { expect, type Page } from '@playwright/test';
import { test } from '../product-test.ts';

/** The widths of all pictures while the browser lays out paper, as a reader's own print would. */
async function printedWidths(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      const pictures = document.querySelectorAll('svg.chart-picture');
      const widths = Array.from(pictures, (picture) => Number(picture.getAttribute('width')));
      document.body.setAttribute('data-printed-widths', JSON.stringify(widths));
    });
  });
  await page.pdf({ format: 'A4' });
  return page.evaluate(() => JSON.parse(document.body.getAttribute('data-printed-widths') ?? '[]'));
}

function screenWidths(page: Page): Promise<readonly number[]> {
  return page
    .locator('svg.chart-picture')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
}

test.describe('from a wide window', () => {
  test.use({ viewport: { width: 1920, height: 1000 } });

  for (const address of ['/measures/1.1.2a', '/protection']) {
    test(`the charts of ${address} are laid out for paper, and for the window again`, async ({
      page,
    }) => {
      await page.goto(address);
      await expect(page.locator('svg.chart-picture').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expect(page.getByText(/^Loading/)).toHaveCount(0);
      const before = await screenWidths(page);
      expect(Math.max(...before)).toBeGreaterThan(900);
      const printed = await printedWidths(page);
      expect(printed).toHaveLength(before.length);
      for (const width of printed) {
        expect(width).toBeGreaterThan(600);
        expect(width).toBeLessThanOrEqual(700);
      }
      await expect.poll(() => screenWidths(page)).toEqual(before);
    });
  }

  test('a heat table prints whole', async ({ page }) => {
    await page.goto('/gallery');
    const table = page.locator('table.heat-table').first();
    await expect(table).toBeVisible();
    await page.setViewportSize({ width: 688, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const overhang = () =>
      table.evaluate((one) => one.scrollWidth - (one.parentElement?.clientWidth ?? 0));
    await expect.poll(overhang).toBeLessThanOrEqual(0);
  });
});

test('a chart printed while the preview stands is drawn for paper', async ({ page }) => {
  await page.goto('/measures/1.1.2a');
  const picture = page.locator('svg.chart-picture').first();
  await expect(picture).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(picture).toHaveAttribute('width', '680');
  // Its name is the page's on screen; on paper it stands beside it.
  await expect(page.locator('figure.chart .chart-title').first()).toBeVisible();
  await expect(page.locator('.chart-source').first()).toBeVisible();
  await expect(page.getByText('How to read this chart').first()).toBeHidden();
});
