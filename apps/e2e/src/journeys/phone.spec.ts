import { expect, type Locator, type Page } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { dataPage } from '../pages/data-page.ts';
import { frame, type PageName } from '../pages/frame.ts';
import { openTables } from '../pages/open-tables.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { auditFile } from '../product/audit-file.ts';
import { test } from '../product-test.ts';

const width = 390;

test.use({ viewport: { width, height: 844 }, hasTouch: true });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrolled, 'the width of the page').toBeLessThanOrEqual(width);
}

const addresses = [
  '/',
  '/protection',
  '/protection?team=north&riskBand=high&origin=planned',
  '/audits?from=2024-04&to=2024-12',
  '/audits?from=2024-04&to=2025-01&standings=other-activity',
  '/data',
  '/data/imports/20',
  '/data/not-counted',
  '/gallery',
  '/nowhere',
] as const;

for (const address of addresses) {
  test(`nothing scrolls sideways on a phone at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(frame(page).heading).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    // Also with every table of a chart open.
    await openTables(page);
    await expectNoSidewaysScroll(page);
  });
}

test('the pages are reached with a finger', async ({ page }) => {
  const { pageLink, heading } = frame(page);
  await boardPage(page).open();
  for (const [name, title] of [
    ['Protection', /^Fire safety audits/],
    ['Data', 'Data'],
    ['Board', /^Quarter 3/],
  ] as const satisfies readonly (readonly [PageName, string | RegExp])[]) {
    await expect(pageLink(name)).toBeInViewport();
    await pageLink(name).tap();
    await expect(heading).toHaveText(title);
  }
});

async function expectWithinWidth(cells: Locator): Promise<void> {
  for (const cell of await cells.all()) {
    const box = await cell.boundingBox();
    // A column that a phone leaves out has no box.
    if (box !== null) expect(box.x + box.width).toBeLessThanOrEqual(width);
  }
}

test('the tables keep their columns that matter within the width', async ({ page }) => {
  await protectionPage(page).open();
  const team = protectionPage(page).teams.getByRole('row').nth(1);
  await expect(team).toContainText(/Brindlewick.*320.*On plan/);
  await expectWithinWidth(team.getByRole('cell'));
  await boardPage(page).open();
  const measure = boardPage(page).measure('Fire safety audits completed');
  await expect(measure).toContainText('677');
  await expect(measure.getByRole('cell', { name: 'Near plan' })).toBeVisible();
  await expectWithinWidth(measure.getByRole('cell'));
});

test('an audit is a card with a name on each of its facts', async ({ page }) => {
  await page.goto('/audits?from=2024-12&to=2024-12&team=west');
  const first = page.getByRole('row').filter({ hasText: 'EXA-' }).first();
  await expect(first).toBeVisible();
  const box = await first.boundingBox();
  expect(box?.width ?? 0).toBeLessThanOrEqual(width);
  const names = await first
    .locator('td')
    .evaluateAll((cells) =>
      cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
    );
  expect(names).toEqual(expect.arrayContaining(['Completed', 'Team', 'Outcome']));
});

test('a tap on a chart reads the figure and offers its audits', async ({ page }) => {
  const { months, open } = protectionPage(page);
  await open();
  await months.plot.tap();
  await months.figure.getByRole('button', { name: 'Open these audits' }).tap();
  await expect(page).toHaveURL(/\/audits\?/);
});

test.describe('with data of its own', () => {
  test.use({ service: 'own-demonstration' });

  test('a file can be looked at and taken on a phone', async ({ page }) => {
    await dataPage(page).open();
    await dataPage(page).upload(
      auditFile('december.csv', [{ audit_id: 'NEW-1' }, { audit_id: 'NEW-2', outcome: 'Fine' }]),
    );
    await expect(page.getByRole('table', { name: 'Refused rows of the file' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Confirm the import' }).tap();
    await expect(page.getByText('The file was taken')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
