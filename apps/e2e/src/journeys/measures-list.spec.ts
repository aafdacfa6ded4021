import { expect, type Page } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { frame } from '../pages/frame.ts';
import { measurePage } from '../pages/measure-page.ts';
import { measuresPage } from '../pages/measures-page.ts';
import { fetchCsv } from '../product/csv.ts';
import { test } from '../product-test.ts';

test('all measures stand in the order of the plan, part by part, and the file has the same', async ({
  page,
  request,
}) => {
  const { open, measures, parts, csv, sentence } = measuresPage(page);
  await open();
  await expect(sentence).toContainText('of 76 measures');
  await expect(measures).toHaveCount(76);
  await expect(parts).toHaveText(['Prevention', 'Protection', 'Equality, diversity and inclusion']);
  const numbers = await measures.locator('td:first-child').allTextContents();
  expect(numbers).toEqual(numbers.toSorted());
  const file = await fetchCsv(request, (await csv.getAttribute('href')) ?? '');
  expect(file.map((row) => row['Measure number'])).toEqual(numbers);
  const statuses = await measures.locator('td:nth-child(4)').allTextContents();
  expect(file.map((row) => row.Status)).toEqual(statuses);
});

test('figure and status are those of the Board and of the page of the measure', async ({
  page,
}) => {
  const name = 'Fire safety audits completed';
  await boardPage(page).open('2024-25-Q2');
  const board = boardPage(page).measure(name);
  await expect(board).toBeVisible();
  await measuresPage(page).open('?period=2024-25-Q2');
  const row = measuresPage(page).measure(name);
  await expect(row).toContainText('to September 2024');
  const latest = await row.locator('td:nth-child(3)').textContent();
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/measures\/2\.2\.2a\?period=2024-25-Q2$/);
  await expect(measurePage(page).sentence).toContainText(latest ?? 'no figure');
});

test('filters narrow the list, stand in the address and in words, and are cleared at once', async ({
  page,
}) => {
  const { open, filter, filtered, measures, clearFilters, find } = measuresPage(page);
  await open();
  await filter('Status').selectOption({ value: 'off-plan' });
  await filter('Part of the plan').selectOption({ value: '2' });
  await expect(page).toHaveURL(/status=off-plan/);
  await expect(page).toHaveURL(/part=2/);
  await expect(filtered).toContainText(
    /^Showing \d+ of 76 measures: under Protection and with status “off plan”\./,
  );
  const shown = Number(/^Showing (\d+)/.exec((await filtered.textContent()) ?? '')?.[1]);
  await expect(measures).toHaveCount(shown);
  await expect(measures.first()).toContainText('Off plan');
  await page.reload();
  await expect(measures).toHaveCount(shown);
  await expect(filter('Status')).toHaveValue('off-plan');
  await clearFilters.click();
  await expect(measures).toHaveCount(76);
  await find.pressSequentially('have a go', { delay: 20 });
  await expect(page).toHaveURL(/text=have\+a\+go/);
  await expect(measures).toHaveCount(1);
  await expect(find).toHaveValue('have a go');
  await clearFilters.click();
  await expect(find).toHaveValue('');
});

test('another order takes the parts away and stands in the address', async ({ page }) => {
  const { open, filter, measures, parts } = measuresPage(page);
  await open();
  await filter('Order').selectOption({ label: 'The worst status first' });
  await expect(page).toHaveURL(/sort=status/);
  await expect(parts).toHaveCount(0);
  await expect(measures.first()).toContainText('Off plan');
  await expect(measures.last()).toContainText('Complete');
  await filter('Order').selectOption({ label: 'Missing figures first' });
  // No figure is missing: those that come by wave or step stand before those of every month.
  await expect(measures.first()).toContainText(/by its steps|last asked/);
  await filter('Order').selectOption({ label: 'In the order of the plan' });
  await expect(page).not.toHaveURL(/sort=/);
  await expect(parts).toHaveCount(3);
});

test('filters that leave nothing say so and lead back', async ({ page }) => {
  const { open, nothingMatches, measures } = measuresPage(page);
  await open('?text=lighthouse&period=2024-25-Q2');
  await expect(nothingMatches).toBeVisible();
  await page.getByRole('link', { name: 'Show all measures' }).click();
  await expect(measures).toHaveCount(76);
  await expect(page).toHaveURL(/\/measures\?period=2024-25-Q2$/);
});

test('the list is as it was known on a past day, and says so', async ({ page }) => {
  const { open, measures } = measuresPage(page);
  await open('?known=2024-10-15');
  await expect(page.getByText('As known on 15 October 2024')).toBeVisible();
  await expect(measures).toHaveCount(76);
  await measures.first().getByRole('link').click();
  await expect(page).toHaveURL(/known=2024-10-15/);
});

test('the list is narrowed with the keys alone', async ({ page }) => {
  const { open, find, filter, filtered, measures } = measuresPage(page);
  await open();
  await expect(measures.first()).toBeVisible();
  await find.focus();
  await page.keyboard.type('staff');
  await expect(filtered).toContainText('with “staff” in them');
  await page.keyboard.press('Tab');
  await expect(filter('Part of the plan')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/part=1/);
  await expect(filter('Part of the plan')).toBeFocused();
  await measures.first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/measures\/1\./);
  await expect(frame(page).heading).toBeFocused();
});

test('on a phone each measure keeps number, name, figure, status and freshness', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { open, measures } = measuresPage(page);
  await open();
  await expect(measures.first()).toContainText(/1\.1\.1a.*100%.*On plan.*to December 2024/);
  for (const cell of await measures.first().locator('td:visible, th').all()) {
    const { x = 0, width = 999 } = (await cell.boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(390);
  }
  expect(await overflowOf(page)).toBe(0);
});

test('on paper it stands with all its columns and without its filters', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  const { open, measures, find, csv } = measuresPage(page);
  await open();
  await expect(measures).toHaveCount(76);
  await page.emulateMedia({ media: 'print' });
  expect(await overflowOf(page)).toBe(0);
  await expect(find).toBeHidden();
  await expect(csv).toBeHidden();
  await expect(measures.first()).toContainText(/A level.*Group Commander Prevention & Resilience/);
  await expect(measures.first().getByText('Anneka Thorsbury')).toBeVisible();
});

const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
