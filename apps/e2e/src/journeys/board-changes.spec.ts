import { expect } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { test } from '../product-test.ts';

test.use({ service: 'own-demonstration' });

test('a decision is recorded on its card with the keys alone, undone, and comes back next quarter', async ({
  page,
}) => {
  const board = boardPage(page);
  await board.open();
  const card = board.card('PRMS changes live');
  await board.decide.open('PRMS changes live').focus();
  await page.keyboard.press('Enter');
  const { form } = board.decide;
  await expect(form.getByRole('heading')).toBeFocused();
  await form.getByLabel('What was decided').focus();
  await page.keyboard.type('Payment is held back until March.');
  await expect(form.getByLabel('Who sees to it')).toHaveValue(
    'Group Commander Prevention & Resilience',
  );
  await form.getByLabel('By the end of').selectOption({ label: 'March 2025' });
  await form.getByLabel('The day of the meeting').fill('2025-01-15');
  await form.getByRole('button', { name: 'Record it' }).focus();
  await page.keyboard.press('Enter');
  await expect(board.toast('The decision is recorded.')).toBeVisible();
  await expect(card).toContainText('Decided: Payment is held back until March.');
  await board.undo.click();
  await expect(card).not.toContainText('Decided:');
  await expect(board.decide.open('PRMS changes live')).toBeVisible();
});

test('what is wrong with a decision is said at once, and nothing typed is lost', async ({
  page,
}) => {
  const board = boardPage(page);
  await board.open();
  await board.decide.open('PRMS changes live').click();
  const { form } = board.decide;
  await form.getByLabel('Who sees to it').fill('');
  await form.getByLabel('The day of the meeting').fill('2025-02-01');
  await form.getByRole('button', { name: 'Record it' }).click();
  const errors = form.getByRole('alert');
  await expect(errors).toBeFocused();
  await expect(errors.getByRole('link')).toHaveText([
    'Enter what was decided',
    'Enter who sees to it',
    'Select the month by whose end it is due',
    'The day of the meeting must be today or in the past',
  ]);
  await expect(form.getByLabel('The day of the meeting')).toHaveValue('2025-02-01');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await expect(board.decide.open('PRMS changes live')).toBeFocused();
});

test('a decision of before is settled, undone, and opened again', async ({ page }) => {
  const board = boardPage(page);
  await board.open();
  const first = board.agreed.getByRole('listitem').first();
  await expect(first).toContainText('Overdue');
  await first.getByRole('button', { name: /^Say what became of it/ }).click();
  const form = first.getByRole('form');
  await form.getByRole('button', { name: 'Record it' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveText([
    'Select how it ended',
    'Enter what became of it',
  ]);
  await form.getByLabel('How it ended').selectOption('Done');
  await form.getByLabel('What became of it').fill('The list came to the board.');
  await form.getByRole('button', { name: 'Record it' }).click();
  const settled = board.agreed.getByRole('listitem').filter({ hasText: 'The list came to' });
  await expect(settled).toContainText('Done on 15 January 2025: The list came to the board.');
  await settled.getByRole('button', { name: /^Open it again/ }).click();
  await expect(settled).toHaveCount(0);
  await board.undo.last().click();
  await expect(settled).toContainText('Done on 15 January 2025');
});

test('who owes an explanation gives it there, changes it, and undo brings the first back', async ({
  page,
}) => {
  const board = boardPage(page);
  await board.open();
  const owed = board.notReceived.getByRole('listitem').filter({ hasText: 'Success ratio' });
  await owed.getByRole('button', { name: /^Explain/ }).click();
  const { form } = board.explain;
  await form.getByLabel('Why the figure is as it is').fill('Few women applied in October.');
  await form.getByLabel('What is being done about it').fill('Two open days in spring.');
  await form.getByLabel('What you recommend (optional)').fill('Yes.');
  await form.getByRole('button', { name: 'Record it' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveText([
    'Enter what is to be decided, or clear the recommendation',
  ]);
  await form.getByLabel('What you recommend (optional)').fill('');
  await form.getByRole('button', { name: 'Record it' }).click();
  await expect(board.toast('The commentary is recorded.')).toBeVisible();
  await expect(owed).toHaveCount(0);
  const mark = page.getByRole('button', { name: /^Why .*Success ratio$/ });
  await mark.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Few women applied in October.');
  await dialog.getByRole('button', { name: 'Change the explanation' }).click();
  await dialog.getByLabel('Why the figure is as it is').fill('Few women applied.');
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await expect(dialog).toContainText('Few women applied.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(mark).toBeFocused();
  await board.undo.last().click();
  await expect(board.toast('as it was before')).toBeVisible();
  await mark.click();
  await expect(dialog).toContainText('Few women applied in October.');
});
