import { expect } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { findDialog } from '../pages/find-dialog.ts';
import { frame } from '../pages/frame.ts';
import { measuresPage } from '../pages/measures-page.ts';
import { test } from '../product-test.ts';

test('an exact reference comes first, and Enter opens it for the period in sight', async ({
  page,
}) => {
  const { open, field, active, groups } = findDialog(page);
  await boardPage(page).open('2024-25-Q2');
  await expect(boardPage(page).sentence).toBeVisible();
  await open();
  await expect(field).toBeFocused();
  await page.keyboard.type('2.2.2');
  await expect(active).toContainText('2.2.2');
  await expect(groups.first()).toHaveAccessibleName('Actions');
  await expect(active).toContainText('Group Commander Protection, Ottoline Farrowby');
  await page.keyboard.type('a');
  await expect(active).toHaveText(/^2\.2\.2aFire safety audits completed/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/measures\/2\.2\.2a\?period=2024-25-Q2$/);
  await expect(frame(page).heading).toHaveText('Fire safety audits completed');
  await expect(frame(page).heading).toBeFocused();
  await expect(findDialog(page).dialog).toHaveCount(0);
});

test('arrows, Home and End move the choice, the field keeps the focus, Escape goes back', async ({
  page,
}) => {
  const { button, field, options, active, news, dialog } = findDialog(page);
  await boardPage(page).open();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('staff');
  await expect(news).toHaveText(/^\d+ results$/);
  const titles = await options.allTextContents();
  expect(titles.length).toBeGreaterThan(3);
  const chosenIs = async (place: number) => {
    const title = titles.at(place) ?? '';
    await expect(active).toHaveText(title);
    const id = await active.getAttribute('id');
    await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
    await expect(active).toBeInViewport();
  };
  await chosenIs(0);
  for (const [key, place] of [
    ['ArrowDown', 1],
    ['ArrowDown', 2],
    ['ArrowUp', 1],
    ['End', -1],
    ['ArrowDown', 0],
    ['ArrowUp', -1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await chosenIs(place);
    await expect(field).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('Command and K find too, also from a field', async ({ page }) => {
  await measuresPage(page).open();
  await measuresPage(page).find.fill('staff');
  await page.keyboard.press('Meta+k');
  await expect(findDialog(page).field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(measuresPage(page).find).toBeFocused();
  await expect(measuresPage(page).find).toHaveValue('staff');
});

for (const { typed, group, first, opens } of [
  { typed: 'farrowby', group: /^Measures, 6 of \d+$/, first: /Ottoline Farrowby/, opens: null },
  { typed: 'have a go', group: 'Measures', first: /Have a Go/, opens: /\/measures\/3\.4\.2a$/ },
  { typed: '3.1.2/1', group: 'Success measures', first: /^3\.1\.2\/1/, opens: /\/plan\/3\.1\.2$/ },
  { typed: '2.1', group: 'Recommendations', first: /^2\.1/, opens: /\/plan\/2\.1$/ },
  { typed: '3', group: 'Priorities', first: /^3/, opens: /\/plan\/3$/ },
  { typed: 'deadl', group: 'Parts of pages', first: /^Deadlines/, opens: /view=deadlines$/ },
  { typed: 'upload', group: 'Pages', first: /^Data/, opens: /\/data$/ },
] as const) {
  test(`"${typed}" finds ${first.source} and opens it`, async ({ page }) => {
    const { open, field, active, groups } = findDialog(page);
    await page.goto('/data');
    await open();
    await field.fill(typed);
    await expect(active).toHaveText(first);
    await expect(groups.first()).toHaveAccessibleName(group);
    if (opens === null) return;
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(opens);
    await expect(frame(page).heading).toBeVisible();
    await expect(page.getByText('There is nothing here')).toHaveCount(0);
  });
}

test('parts of a page are gone to, focus and all', async ({ page }) => {
  const { open, field, active } = findDialog(page);
  await boardPage(page).open();
  for (const [typed, id] of [
    ['catch-up', 'catch-up'],
    ["officers' time", 'officers'],
    ['what to look at', 'look-at'],
  ] as const) {
    await open();
    await field.fill(typed);
    await expect(active).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id}`)).toBeFocused();
  }
});

test('where more are found than are listed, the last opens the list of all of them', async ({
  page,
}) => {
  const { open, field, option } = findDialog(page);
  await boardPage(page).open();
  await open();
  await field.fill('farrowby');
  await option('All measures with “farrowby”').click();
  await expect(page).toHaveURL(/\/measures\?text=farrowby$/);
  await expect(measuresPage(page).filtered).toContainText('with “farrowby” in them');
  expect(await measuresPage(page).measures.count()).toBeGreaterThan(6);
});

test('where nothing answers it says what to try, and Enter stays', async ({ page }) => {
  const { open, field, options, news, dialog, close } = findDialog(page);
  await boardPage(page).open();
  await open();
  await field.fill('lighthouse');
  await expect(news).toContainText('Nothing answers to “lighthouse”');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await close.click();
  await expect(dialog).toHaveCount(0);
});

test('what is found opens in another tab for who asks for that', async ({ page, context }) => {
  const { open, field, options, dialog } = findDialog(page);
  await boardPage(page).open();
  await open();
  await field.fill('2.2.2a');
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    options.first().click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(other).toHaveURL(/\/measures\/2\.2\.2a$/);
  await expect(dialog).toBeVisible();
});

test('nothing of it is fetched before it is asked for, and its list only once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const times = (what: RegExp) => asked.filter((url) => what.test(url)).length;
  const { open, field, options } = findDialog(page);
  await boardPage(page).open();
  await page.waitForLoadState('networkidle');
  expect([times(/\/keyboard-/), times(/find\.things/)]).toEqual([0, 0]);
  await open();
  await field.fill('audits');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await open();
  await field.fill('staff');
  await expect(options.first()).toBeVisible();
  expect(times(/find\.things/)).toBe(1);
});

test('pages are found while the list of everything else does not come', async ({
  page,
  trouble,
}) => {
  trouble.expect(/find\.things|Failed to load resource/);
  await page.route(/find\.things/, (route) => route.fulfill({ status: 500, body: '{}' }));
  const { open, field, news, active, dialog } = findDialog(page);
  await boardPage(page).open();
  await open();
  await field.fill('plan');
  await expect(news).toContainText('only pages are found');
  await expect(active).toHaveText('Plan');
  await page.unroute(/find\.things/);
  await dialog.getByRole('button', { name: 'Ask again' }).click();
  await field.fill('2.2.2a');
  await expect(active).toContainText('Fire safety audits completed');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('it opens with a finger, fits, and leads on', async ({ page }) => {
    const { button, field, options, option, dialog } = findDialog(page);
    await boardPage(page).open();
    await button.tap();
    await field.fill('audits');
    await expect(options.first()).toBeVisible();
    const box = await dialog.boundingBox();
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    for (const one of await options.all()) {
      const { x = 0, width = 999 } = (await one.boundingBox()) ?? {};
      expect(x + width).toBeLessThanOrEqual(390);
    }
    await option(/^2\.2\.2a/).tap();
    await expect(frame(page).heading).toHaveText('Fire safety audits completed');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBeLessThanOrEqual(390);
  });
});
