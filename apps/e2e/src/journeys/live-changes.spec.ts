import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { dataPage } from '../pages/data-page.ts';
import { frame } from '../pages/frame.ts';
import { importPage } from '../pages/import-page.ts';
import { auditFile, auditText } from '../product/audit-file.ts';
import { test } from '../product-test.ts';

test.use({ service: 'own-demonstration' });

test('an open Board follows an import that is confirmed in another browser', async ({
  page,
  otherPage,
}) => {
  await boardPage(otherPage).open();
  await expect(boardPage(otherPage).auditsSentence).toHaveText(/^677 of/);
  await dataPage(page).open();
  await dataPage(page).upload(
    auditFile('december.csv', [{ audit_id: 'NEW-1' }, { audit_id: 'NEW-2' }]),
  );
  await importPage(page).confirm.click();
  await expect(importPage(page).taken).toBeVisible();
  await expect(boardPage(otherPage).auditsSentence).toHaveText(/^679 of/);
  await expect(frame(otherPage).news).toBeVisible();
});

test('an open Board follows an import and its undo on the command line', async ({
  page,
  product,
}) => {
  const board = boardPage(page);
  await board.open();
  await expect(board.auditsSentence).toHaveText(/^677 of/);
  const file = join(product.dataFolder, 'december.csv');
  await writeFile(file, auditText([{ audit_id: 'NEW-1' }]));
  const { exitCode, out } = await product.plumbline('import', 'audits', file, '--json');
  expect(exitCode).toBe(0);
  await expect(board.auditsSentence).toHaveText(/^678 of/);
  await expect(frame(page).news).toBeVisible();
  const { batch } = JSON.parse(out) as { batch: number };
  expect((await product.plumbline('undo', String(batch))).exitCode).toBe(0);
  await expect(board.auditsSentence).toHaveText(/^677 of/);
});
