import { expect } from '@playwright/test';
import { auditsPage } from '../pages/audits-page.ts';
import { boardPage } from '../pages/board-page.ts';
import { chart } from '../pages/chart.ts';
import { frame } from '../pages/frame.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { test } from '../product-test.ts';

test('the first tab stop skips to the content and leaves the address alone', async ({ page }) => {
  await boardPage(page).open();
  await expect(boardPage(page).sentence).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(frame(page).skipLink).toBeFocused();
  await expect(frame(page).skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(frame(page).main).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('pages are reached by tab and Enter, and the heading of the new page takes the focus', async ({
  page,
}) => {
  const { pageLink, home, heading } = frame(page);
  await boardPage(page).open();
  await expect(boardPage(page).sentence).toBeVisible();
  for (const stop of [frame(page).skipLink, home, pageLink('Board'), pageLink('Protection')]) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
  await expect(pageLink('Board')).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/protection/);
  await expect(heading).toHaveText('Fire safety audits, 2024 to 2025');
  await expect(heading).toBeFocused();
  await expect(pageLink('Protection')).toHaveAttribute('aria-current', 'page');
});

test('the period is chosen with the keys alone', async ({ page }) => {
  const { pageLink, previousPeriod, period, nextPeriod, heading } = frame(page);
  await boardPage(page).open();
  await expect(heading).toHaveText(/^Quarter 3/);
  await pageLink('Data').focus();
  await page.keyboard.press('Tab');
  await expect(previousPeriod).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/^Quarter 2/);
  await expect(previousPeriod).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(period).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/period=2024-25-Q1/);
  await expect(heading).toHaveText(/^Quarter 1/);
  await page.keyboard.press('Tab');
  await expect(nextPeriod).toBeFocused();
});

test('a chart is one tab stop: arrows move, Home and End jump, Escape leaves, Enter opens the rows', async ({
  page,
}) => {
  const { cumulative, open } = protectionPage(page);
  const { plot, spoken, readout, summary } = cumulative;
  await open();
  await expect(plot).toBeVisible();
  await plot.focus();
  await expect(plot).toHaveAccessibleDescription(/arrow keys move along the chart/);
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toHaveText(/^December 2024: 677 audits done, 725 expected by then/);
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(/^November 2024: 629 audits done/);
  await expect(readout(/^November 2024 629 audits done/)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(spoken).toHaveText(/^April 2024: 87 audits done/);
  await page.keyboard.press('End');
  await expect(spoken).toHaveText(
    /^By the end of the year: about \d+, 80% likely to be \d+ to \d+, 95% likely to be/,
  );
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(/^January 2025, unfinished: 706 audits done so far/);
  await page.keyboard.press('Escape');
  await expect(spoken).toBeEmpty();
  await expect(plot).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(plot).toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(/^November 2024/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/audits\?from=2024-04&to=2024-11/);
  expect(await auditsPage(page).total()).toBe(629);
});

test('Enter is said to open rows only where there are rows to open', async ({ page }) => {
  const opened = /Enter opens the rows behind a figure/;
  const audits = chart(page, 'Audits per officer month, month by month').plot;
  await page.goto('/measures/2.2.2e');
  await expect(audits).toHaveAccessibleDescription(opened);
  const referrals = chart(page, 'Referrals in time, month by month').plot;
  await page.goto('/measures/1.1.2a');
  await expect(referrals).toHaveAccessibleDescription(/^Arrow keys move along the chart/);
  await expect(referrals).not.toHaveAccessibleDescription(opened);
});

test('Enter opens the figure that a chart shows at rest', async ({ page }) => {
  const { cumulative, open } = protectionPage(page);
  await open();
  await cumulative.plot.focus();
  await expect(cumulative.readout(/^December 2024 677 audits done/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/audits\?from=2024-04&to=2024-12/);
  expect(await auditsPage(page).total()).toBe(677);
});

test('in rows of parts up and down change the row, left and right the part, and Home and End reach the ends', async ({
  page,
}) => {
  const { outcomesByMonth, officers, open } = protectionPage(page);
  await open();
  const { plot, spoken, showTable, table } = outcomesByMonth;
  await expect(plot).toHaveAccessibleDescription(
    /^Up and down arrow keys change the row, left and right the part/,
  );
  await expect(officers.plot).toHaveAccessibleDescription(/^Arrow keys move from row to row/);
  await showTable();
  const names = await table.locator('tbody th').allTextContents();
  await plot.focus();
  await page.keyboard.press('End');
  await expect(spoken).toContainText(names.at(-1) ?? 'no month');
  await page.keyboard.press('Home');
  await expect(spoken).toContainText(`${names[0]}: Unsatisfactory: `);
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText(`${names[0]}: Satisfactory: `);
  await page.keyboard.press('ArrowDown');
  await expect(spoken).toContainText(`${names[1]}: Satisfactory: `);
});

test('Home and End go to the first and the last row of a chart of rows', async ({ page }) => {
  await page.goto('/measures/1.1.1b');
  const { plot, spoken, showTable, table } = chart(page, 'PRS guidance: steps by the day');
  await showTable();
  const names = await table.locator('tbody th').allTextContents();
  await plot.focus();
  await page.keyboard.press('End');
  await expect(spoken).toContainText(names.at(-1) ?? 'no step');
  await page.keyboard.press('Home');
  await expect(spoken).toContainText(names[0] ?? 'no step');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('the hint is to tap, not to press keys', async ({ page }) => {
    await page.goto('/measures/2.2.1a');
    const hints = page.locator('.chart-readout');
    await expect(hints.getByText('Tap the chart to read a figure.').first()).toBeVisible();
    await expect(hints.getByText(/use the arrow keys/)).toHaveCount(0);
  });
});

test('Home is understood as the first key on a chart', async ({ page }) => {
  const { plot, spoken } = protectionPage(page).months;
  await protectionPage(page).open();
  await plot.focus();
  await page.keyboard.press('Home');
  await expect(spoken).toHaveText(/^April 2024/);
});

test('the table of a chart opens with Enter and its figures are buttons in order', async ({
  page,
}) => {
  const { months, open } = protectionPage(page);
  await open();
  await months.summary.focus();
  await page.keyboard.press('Enter');
  await expect(months.table).toBeVisible();
  // The scrolled region around the table, then its first figure.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(months.table.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/audits\?from=2024-04&to=2024-04/);
  expect(await auditsPage(page).total()).toBe(87);
});
