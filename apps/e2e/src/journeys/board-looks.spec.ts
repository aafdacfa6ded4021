import { expect, type Page } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { frame } from '../pages/frame.ts';
import { test } from '../product-test.ts';

test('the counts add up to all measures, and each shows just so many', async ({ page }) => {
  const board = boardPage(page);
  await board.open();
  const links = board.counts.getByRole('link');
  await expect(links.first()).toBeVisible();
  const counts = (await links.locator('strong').allTextContents()).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(43);
  await links.first().click();
  await expect(page).toHaveURL(/status=off-plan/);
  await expect(board.filters).toContainText(`Showing ${counts[0]} of 43 measures`);
  await page.reload();
  await expect(board.filters).toContainText(`Showing ${counts[0]} of 43 measures`);
  await board.counts.getByRole('link').first().click();
  await expect(page).not.toHaveURL(/status=/);
});

test('another order takes the parts away, and filters that leave nothing lead back', async ({
  page,
}) => {
  const board = boardPage(page);
  await page.goto('/?sort=status');
  const table = page.getByRole('table', { name: 'Measures, the worst status first' });
  await expect(table.getByRole('row').nth(1)).toContainText('Off plan');
  await page.goto('/?text=lighthouse');
  await expect(page.getByText('No measure answers to all of these filters.')).toBeVisible();
  await page.getByRole('link', { name: 'Show all measures' }).click();
  await expect(board.measures).toBeVisible();
});

test('what changed since the quarter before is opened by its sentence', async ({ page }) => {
  const board = boardPage(page);
  await board.open();
  await board.changes.click();
  const count = Number(
    /(\d+) measures changed/.exec((await board.changes.textContent()) ?? '')?.[1],
  );
  expect(count).toBeGreaterThan(0);
  const rows = page.getByRole('listitem').filter({ hasText: /is (better|worse)/ });
  await expect(rows).toHaveCount(count);
});

test('a past day is asked for on the page, a wrong one is refused in words', async ({ page }) => {
  const board = boardPage(page);
  await board.open();
  await board.more.click();
  await board.showKnown.click();
  await expect(page.getByText('Enter the day to look back to')).toBeVisible();
  await board.knownDay.fill('2025-02-01');
  await board.showKnown.click();
  await expect(page.getByText('must be today or in the past')).toBeVisible();
  await board.knownDay.fill('2024-10-15');
  await board.showKnown.click();
  await expect(page.getByText('As known on 15 October 2024')).toBeVisible();
  await expect(frame(page).heading).toHaveText('Quarter 2, July to September 2024');
  await expect(page.getByRole('button', { name: /^Record the decision/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Explain/ })).toHaveCount(0);
});

test('the same period last year stands beside the figures when it is asked for', async ({
  page,
}) => {
  const board = boardPage(page);
  await board.open();
  await expect(board.measures).not.toContainText('than a year before');
  await board.more.click();
  await page.getByRole('link', { name: /^Show the same period last year/ }).click();
  await expect(page).toHaveURL(/beside=last-year/);
  await expect(board.measures).toContainText('than a year before');
});

test('a mark of the plan leads to its action, and says what it is', async ({ page }) => {
  const board = boardPage(page);
  await board.open();
  const mark = board.strip.getByRole('link', { name: /^Action 2\.2\.2,/ });
  await expect(mark).toHaveAccessibleName(
    /led by Group Commander Protection: on track, overdue by/,
  );
  await mark.click();
  await expect(page).toHaveURL(/\/plan\/2\.2\.2/);
});

test.describe('the member’s view', () => {
  test('asks what is to be decided first, and has two words for every measure', async ({
    page,
  }) => {
    const board = boardPage(page);
    await board.open();
    await board.more.click();
    await page.getByRole('link', { name: /^The member’s view/ }).click();
    const decide = page.getByRole('region', { name: 'For you to decide' });
    await expect(decide.getByRole('listitem').first()).toContainText('Is payment held back');
    await expect(decide.getByRole('listitem').first()).toContainText('Recommended:');
    const words = page.getByRole('region', { name: 'Every measure in two words' });
    await expect(words.getByRole('rowheader')).toHaveCount(43);
    await expect(words).not.toContainText(/control|limit|percentile|confidence/i);
    await page.getByRole('link', { name: /^Show the whole Board/ }).click();
    await expect(board.sentence).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('does not scroll sideways, nor does the Board with its forms', async ({ page }) => {
      await page.goto('/member');
      await expect(page.getByRole('region', { name: 'For you to decide' })).toBeVisible();
      expect(await sideways(page)).toBe(0);
      const board = boardPage(page);
      await board.open();
      await board.decide.open('PRMS changes live').click();
      await expect(board.decide.form).toBeVisible();
      expect(await sideways(page)).toBe(0);
    });
  });

  test('is printed on two pages, without a control', async ({ page }) => {
    await page.goto('/member');
    await expect(page.getByRole('region', { name: 'For you to decide' })).toBeVisible();
    const file = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(file.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: /^Show the whole Board/ })).toBeHidden();
  });
});

/** How far a page scrolls sideways, in pixels. */
async function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
