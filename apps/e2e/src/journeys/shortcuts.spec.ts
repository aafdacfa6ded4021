import { expect } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { findDialog, keysDialog } from '../pages/find-dialog.ts';
import { frame } from '../pages/frame.ts';
import { measuresPage } from '../pages/measures-page.ts';
import { test } from '../product-test.ts';

test('g and a letter go from page to page and keep the period', async ({ page }) => {
  const { heading } = frame(page);
  await boardPage(page).open('2024-25-Q2');
  await expect(heading).toHaveText(/^Quarter 2/);
  for (const [key, address] of [
    ['p', /\/protection\?period=2024-25-Q2$/],
    ['l', /\/plan\?period=2024-25-Q2$/],
    ['m', /\/measures\?period=2024-25-Q2$/],
    ['d', /\/data\?period=2024-25-Q2$/],
    ['b', /\/\?period=2024-25-Q2$/],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page).toHaveURL(address);
    await expect(heading).toBeFocused();
  }
});

test('brackets step through the periods and leave the rest of the address', async ({ page }) => {
  const { heading } = frame(page);
  await boardPage(page).open();
  await expect(heading).toHaveText(/^Quarter 3/);
  await page.keyboard.press('[');
  await expect(heading).toHaveText(/^Quarter 2/);
  await page.keyboard.press('[');
  await expect(heading).toHaveText(/^Quarter 1/);
  await page.keyboard.press(']');
  await expect(heading).toHaveText(/^Quarter 2/);
  await measuresPage(page).open('?status=off-plan&period=2024-12');
  await expect(measuresPage(page).table).toBeVisible();
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/\?status=off-plan&period=2024-11$|\?period=2024-11&.*off-plan/);
});

test('a bracket does nothing where there is no period before or after', async ({ page }) => {
  await page.goto('/data');
  await expect(frame(page).heading).toBeVisible();
  await page.keyboard.press('[');
  await page.keyboard.press('?');
  await expect(keysDialog(page).dialog).toBeVisible();
  await expect(page).toHaveURL(/\/data$/);
});

test('a question mark opens the help, and Escape gives the focus back', async ({ page }) => {
  const { dialog } = keysDialog(page);
  await boardPage(page).open();
  await frame(page).pageLink('Data').focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Go to Protection');
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(frame(page).pageLink('Data')).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('single keys mean letters in a field, and nothing with another key held', async ({ page }) => {
  const { find } = measuresPage(page);
  await measuresPage(page).open();
  await find.focus();
  await page.keyboard.type('gp?[');
  await expect(find).toHaveValue('gp?[');
  await expect(page).toHaveURL(/\/measures\?text=/);
  await expect(keysDialog(page).dialog).toHaveCount(0);
  await measuresPage(page).filter('Status').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/\/measures/);
  await frame(page).home.focus();
  await page.keyboard.press('Alt+?');
  await page.keyboard.press('Shift+G');
  await page.keyboard.press('p');
  await expect(keysDialog(page).dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/measures/);
});

test('single keys are switched off, stay off, and are switched on again from what finds', async ({
  page,
}) => {
  const { dialog, singleKeys, close, open } = keysDialog(page);
  await boardPage(page).open();
  await open();
  await singleKeys.uncheck();
  await close.click();
  await page.keyboard.press('?');
  await page.keyboard.press('[');
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.reload();
  await expect(boardPage(page).sentence).toBeVisible();
  await page.keyboard.press('?');
  // Control and K are no single key: they work, and lead to the switch.
  await findDialog(page).open();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await findDialog(page).field.fill('keyboard');
  await page.keyboard.press('Enter');
  await expect(singleKeys).not.toBeChecked();
  await singleKeys.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\/protection$/);
});

test('a browser that keeps nothing has its single keys, and switches them off until it leaves', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const { dialog, singleKeys, open } = keysDialog(page);
  await boardPage(page).open();
  await open();
  await singleKeys.uncheck();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('?');
  await findDialog(page).open();
  await expect(dialog).toHaveCount(0);
});
