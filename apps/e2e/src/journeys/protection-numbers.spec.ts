import { expect, type Locator, type Page } from '@playwright/test';
import { auditsPage } from '../pages/audits-page.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { numberOf } from '../pages/words.ts';
import { countAudits } from '../product/api.ts';
import { fetchCsv } from '../product/csv.ts';
import { test } from '../product-test.ts';

/** Opens a number and counts what is behind it: as stated, as rows, and in the file. */
async function follow(page: Page, number: Locator): Promise<void> {
  const counted = await numberOf(number);
  await number.click();
  const audits = auditsPage(page);
  await expect(page).toHaveURL(/\/audits\?/);
  await expect(audits.rows.first()).toBeVisible();
  expect(await audits.total(), 'the total over the rows').toBe(counted);
  expect(await audits.countRows(), 'the rows of all pages').toBe(counted);
  const file = await fetchCsv(page.request, (await audits.csv.getAttribute('href')) ?? '');
  expect(file.length, 'the rows of the file').toBe(counted);
}

test('the year so far opens all the audits it counts, page by page, and leads back', async ({
  page,
}) => {
  const protection = protectionPage(page);
  await protection.open();
  await follow(page, protection.done.getByRole('link'));
  await auditsPage(page).back.click();
  await expect(page).toHaveURL(/\/protection$/);
  await expect(protection.done).toBeVisible();
});

test("a team's figure opens its audits", async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  await follow(page, protection.teams.getByRole('link', { name: /audits by Saltmarrow/ }));
});

test("a month's figure in the table of a chart opens its audits", async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  await protection.months.showTable();
  const november = protection.months.table.getByRole('row', { name: /^November 2024/ });
  await follow(page, november.getByRole('button').first());
});

test('the same month last year opens the audits of last year', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open('?team=south');
  await protection.months.showTable();
  const july = protection.months.table.getByRole('row', { name: /^July 2024/ });
  await follow(page, july.getByRole('button').nth(1));
  await expect(page).toHaveURL(/from=2023-07/);
});

test('unsatisfactory outcomes of a month open the audits with that outcome', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  await protection.outcomesByMonth.showTable();
  const may = protection.outcomesByMonth.table.getByRole('row', { name: /^May 2024/ });
  await follow(page, may.getByRole('button').first());
});

test('the base of a share opens exactly the audits it stands on', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  await protection.outcomesByMonth.showTable();
  // Two audits of May await their outcome: they are in no share, so they are not behind its base.
  const may = protection.outcomesByMonth.table.getByRole('row', { name: /^May 2024/ });
  await follow(page, may.getByRole('button').last());
});

test('an outcome of a risk band opens the audits of that band', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  await protection.outcomesByRisk.showTable();
  const band = protection.outcomesByRisk.table.getByRole('row', { name: /^Low / });
  await follow(page, band.getByRole('button').first());
});

test('what was not counted opens the records and says why each is not', async ({ page }) => {
  await protectionPage(page).open();
  await protectionPage(page).notCounted.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was not counted');
  await follow(page, page.getByRole('table').getByRole('link', { name: /Follow-ups/ }));
  await expect(page.getByRole('table')).toContainText('A follow-up of an earlier audit');
});

for (const search of ['', '?team=north', '?riskBand=very-high&origin=planned', '?period=2023-24']) {
  test(`every number that is a link counts what it opens, at /protection${search}`, async ({
    page,
    request,
  }) => {
    const protection = protectionPage(page);
    await protection.open(search);
    await expect(page.getByRole('heading', { name: 'What was not counted' })).toBeVisible();
    const links = await protection.numbers.all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const counted = await numberOf(link);
      const address = (await link.getAttribute('href')) ?? '';
      expect(await countAudits(request, address), address).toBe(counted);
    }
  });
}

test('a number of the risk programme opens its scheduled audits, and its file holds them all', async ({
  page,
}) => {
  const { programme, open } = protectionPage(page);
  await open();
  const overdue = programme.getByRole('definition').getByRole('link', { name: /^\d+ overdue$/ });
  const counted = await numberOf(overdue);
  await overdue.click();
  await expect(page).toHaveURL(/\/programme\?/);
  await expect(page.getByText(`${counted} scheduled audits`)).toBeVisible();
  const csv = page.getByRole('link', { name: /^CSV/ });
  const rows = await fetchCsv(page.request, (await csv.getAttribute('href')) ?? '');
  expect(rows.length).toBe(counted);
});
