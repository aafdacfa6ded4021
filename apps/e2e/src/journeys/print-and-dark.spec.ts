import { expect, type Page } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { frame } from '../pages/frame.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { test } from '../product-test.ts';

/** How light a colour of the page is, from 0 to 255. */
function lightness(page: Page, property: 'backgroundColor' | 'color'): Promise<number> {
  return page.evaluate((name) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('No canvas');
    pen.fillStyle = getComputedStyle(document.body)[name];
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  }, property);
}

test('the Board prints without the controls, with its charts', async ({ page }) => {
  await boardPage(page).open();
  await expect(boardPage(page).auditsChart.picture).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(frame(page).pages).toBeHidden();
  await expect(boardPage(page).sentence).toBeVisible();
  await expect(boardPage(page).auditsChart.picture).toBeVisible();
  await expect(boardPage(page).measures).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test('Protection prints without the controls, with its charts and tables', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  await expect(protection.cumulative.picture).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(frame(page).pages).toBeHidden();
  await expect(protection.filter('Team')).toBeHidden();
  for (const { picture } of [
    protection.cumulative,
    protection.months,
    protection.officers,
    protection.outcomesByMonth,
    protection.programmeChart,
  ]) {
    await expect(picture).toBeVisible();
  }
  await expect(protection.teams).toBeVisible();
  await expect(protection.ledger).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const address of ['/', '/protection', '/data', '/gallery']) {
    test(`${address} is light on dark, with its charts`, async ({ page }) => {
      await page.goto(address);
      await expect(frame(page).heading).toBeVisible();
      expect(await lightness(page, 'backgroundColor')).toBeLessThan(80);
      expect(await lightness(page, 'color')).toBeGreaterThan(170);
      if (address !== '/data') await expect(page.getByRole('figure').first()).toBeVisible();
    });
  }
});
