import { request as beginRequest } from 'node:http';
import { expect, type Page, type Route } from '@playwright/test';
import { dataPage } from '../pages/data-page.ts';
import { importPage } from '../pages/import-page.ts';
import { auditFile, auditText } from '../product/audit-file.ts';
import { test } from '../product-test.ts';

test.use({ service: 'own-demonstration' });

const file = auditFile('december.csv', [
  { audit_id: 'NEW-1' },
  { audit_id: 'NEW-2', team_id: 'Larkmoor' },
]);

const cut = (route: Route) => route.abort('connectionreset');
const silence = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Plumbline did not answer' });

test.beforeEach(({ trouble }) => trouble.expect(/ERR_CONNECTION_RESET/));

test('a file whose connection breaks stays chosen, and can be sent again', async ({ page }) => {
  const data = dataPage(page);
  await page.route('**/imports/audits?*', cut);
  await data.open();
  await data.upload(file);
  await expect(data.errors).toContainText('The connection broke before the whole file had arrived');
  await expect(data.file).toHaveValue(/december\.csv$/);
  await page.unroute('**/imports/audits?*');
  await data.send.click();
  await expect(importPage(page).count(1, 'New')).toBeVisible();
});

test('a decision that did not arrive says so, stays undecided, and can be made again', async ({
  page,
}) => {
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(file);
  await page.route('**/trpc/imports.decide', cut);
  await preview.addName('Larkmoor').click();
  await expect(silence(page)).toBeVisible();
  await expect(preview.addName('Larkmoor')).not.toBeChecked();
  await page.unroute('**/trpc/imports.decide');
  await silence(page).getByRole('button', { name: 'Try again' }).click();
  await expect(preview.addName('Larkmoor')).toBeChecked();
  await expect(preview.count(2, 'New')).toBeVisible();
  await expect(silence(page)).toHaveCount(0);
});

test('what is missing is ticked to be withdrawn once the server has said so, not before', async ({
  page,
}) => {
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(
    auditFile('one day.csv', [{ audit_id: 'NEW-1', date_completed: '2024-12-17' }]),
  );
  await preview.useDays.click();
  await expect(preview.withdrawMissing).toBeVisible();
  const { promise: mayGo, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/trpc/imports.decide', async (route) => {
    await mayGo;
    await route.continue();
  });
  await preview.withdrawMissing.click();
  await expect(page.getByText('Saving your choice')).toBeVisible();
  await expect(preview.withdrawMissing).not.toBeChecked();
  await expect(preview.withdrawMissing).toBeFocused();
  letGo();
  await expect(preview.withdrawMissing).toBeChecked();
  await expect(preview.withdrawMissing).toBeFocused();
});

test('a confirmation without an answer says so, and another look shows what came of it', async ({
  page,
}) => {
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(file);
  // It reaches the server, and the answer is lost on its way back.
  await page.route('**/trpc/imports.confirm', async (route) => {
    await route.fetch();
    await cut(route);
  });
  await preview.confirm.click();
  await expect(silence(page)).toBeVisible();
  await silence(page).getByRole('button', { name: 'Look again' }).click();
  await expect(preview.taken).toContainText('1 record added.');
});

test('a file that is still being read can be cancelled on the Data page', async ({
  page,
  product,
}) => {
  const sending = beginRequest(`${product.url}/imports/audits?name=slow.csv`, {
    method: 'POST',
    headers: { origin: product.url, 'transfer-encoding': 'chunked' },
  });
  sending.on('error', () => {});
  sending.write(auditText([{ audit_id: 'NEW-1' }]));
  const { waiting, open } = dataPage(page);
  await expect(async () => {
    await open();
    await expect(waiting).toContainText('slow.csv', { timeout: 1_000 });
  }).toPass();
  await waiting.getByRole('button', { name: 'Cancel slow.csv' }).click();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByText(/was cancelled\. Nothing was taken\./)).toBeVisible();
  sending.destroy();
});
