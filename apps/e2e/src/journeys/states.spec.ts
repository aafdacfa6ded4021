import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { dataPage } from '../pages/data-page.ts';
import { frame } from '../pages/frame.ts';
import { importPage } from '../pages/import-page.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { auditFile, auditText } from '../product/audit-file.ts';
import { test } from '../product-test.ts';

/** What a browser says of a server that has gone. */
const serverAway =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE/;

test('an address that is not there says so and leads home', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(frame(page).heading).toHaveText('Page not found');
  await expect(page).toHaveTitle(/^Page not found/);
  await frame(page).main.getByRole('link', { name: 'Board' }).click();
  await expect(frame(page).heading).toHaveText(/^Quarter 3/);
});

test('an import that is not there says so', async ({ page, trouble }) => {
  trouble.expect(/404/);
  await page.goto('/data/imports/999');
  await expect(page.getByRole('alert')).toContainText('There is no import 999.');
});

test('a period that is not one says so and leads to one that is', async ({ page, trouble }) => {
  trouble.expect(/400/);
  await page.goto('/?period=yesterday');
  await expect(page.getByRole('alert')).toContainText('"yesterday" is not a period');
  await page.getByRole('alert').getByRole('link').click();
  await expect(frame(page).heading).toHaveText(/^Quarter 3/);
});

test.describe('when the server stops', () => {
  test.use({ service: 'own-demonstration' });

  test('the page says so by itself, keeps its figures, and follows what came in meanwhile', async ({
    page,
    product,
    trouble,
  }) => {
    trouble.expect(serverAway);
    const board = boardPage(page);
    await board.open();
    await expect(board.auditsSentence).toHaveText(/^677 of/);
    const { exitCode, milliseconds } = await product.stop();
    expect(exitCode).toBe(0);
    expect(milliseconds, 'the end, with a browser connected').toBeLessThan(2_000);
    await expect(frame(page).lost).toBeVisible();
    await expect(board.auditsSentence).toHaveText(/^677 of/);
    const file = join(product.dataFolder, 'december.csv');
    await writeFile(file, auditText([{ audit_id: 'NEW-1' }]));
    expect((await product.plumbline('import', 'audits', file)).exitCode).toBe(0);
    await product.start();
    await expect(board.auditsSentence).toHaveText(/^678 of/);
    await expect(frame(page).lost).toHaveCount(0);
  });

  test('old figures stay with a notice, and come back to life with the server', async ({
    page,
    product,
    trouble,
  }) => {
    trouble.expect(serverAway);
    await page.clock.install();
    const protection = protectionPage(page);
    await protection.open();
    await expect(protection.done).toHaveText('677');
    await product.stop();
    // Somebody comes back to the tab later: figures that old are asked for again.
    await page.clock.fastForward('10:00');
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    const again = page.getByRole('status').getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await expect(page.getByText(/^They are as at /)).toBeVisible();
    await expect(protection.done).toHaveText('677');
    await expect(protection.cumulative.picture).toBeVisible();
    await product.start();
    await again.click();
    await expect(again).toHaveCount(0);
    await expect(protection.done).toHaveText('677');
  });

  test('a new question gets a plain answer and another try', async ({ page, product, trouble }) => {
    trouble.expect(serverAway);
    const protection = protectionPage(page);
    await protection.open();
    await expect(protection.done).toHaveText('677');
    await product.stop();
    await protection.filter('Team').selectOption({ label: 'Saltmarrow' });
    const notice = page.getByRole('alert').filter({ hasText: 'Plumbline did not answer' });
    await expect(notice).toBeVisible();
    await product.start();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(protection.done).toHaveText('52');
  });
});

test.describe('a service that has just been set up', () => {
  test.use({ service: 'new-service' });

  for (const address of ['/', '/protection']) {
    test(`shows what is missing and the one thing to do, at ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByText('No audits have been imported yet')).toBeVisible();
      await expect(frame(page).main.getByRole('link')).toHaveCount(1);
      await frame(page).main.getByRole('link', { name: 'Import your audits' }).click();
      await expect(dataPage(page).send).toBeVisible();
      await expect(dataPage(page).imports).toContainText('Nothing has been imported yet');
    });
  }

  test('shows figures after its first file', async ({ page }) => {
    const day = new Date(Date.now() - 40 * 24 * 3_600_000).toISOString().slice(0, 10);
    const done = { date_completed: day, created_at: day };
    await dataPage(page).open();
    await dataPage(page).upload(
      auditFile('first.csv', [
        { ...done, audit_id: 'A-1', team_id: 'Ashwick', officer_id: 'Linnet Harrowby' },
        { ...done, audit_id: 'A-2', team_id: 'Borrowmere', officer_id: '' },
      ]),
    );
    await importPage(page).confirm.click();
    await expect(importPage(page).taken).toContainText('2 records added.');
    await protectionPage(page).open(`?period=${day.slice(0, 7)}`);
    await expect(protectionPage(page).done).toHaveText('2');
    await frame(page).pageLink('Board').click();
    await expect(boardPage(page).sentence).toBeVisible();
  });

  test('is not called a demonstration', async ({ page }) => {
    await page.goto('/');
    await expect(frame(page).today).toBeVisible();
    await expect(frame(page).demonstration).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('Marlshire Fire and Rescue');
  });
});

test('the demonstration says on every page that it is one, with its date', async ({ page }) => {
  for (const address of ['/', '/protection', '/data', '/data/not-counted', '/gallery']) {
    await page.goto(address);
    await expect(frame(page).demonstration).toHaveText(
      'Demonstration: Exampleshire is invented, and its clock stands at 15 January 2025.',
    );
  }
});
