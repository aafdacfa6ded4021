import { expect } from '@playwright/test';
import { planItemPage } from '../pages/plan-item-page.ts';
import { planPage } from '../pages/plan-page.ts';
import { test } from '../product-test.ts';

test.use({ service: 'own-demonstration' });

const why = 'The year is not over: three months are left for the audits that are missing.';

test('progress is stated with a reason, seen on the plan, and undone', async ({ page }) => {
  const item = planItemPage(page);
  await item.open('2.2.2');
  await expect(item.lastStated).toContainText('17 October 2024');
  await item.stateProgress.click();
  await item.progress.word('Delayed').check();
  await expect(item.progress.differs).toHaveCount(0);
  await item.progress.why.fill(why);
  await item.progress.by.fill('Ottoline Farrowby');
  await item.progress.send.click();
  await expect(item.toast('Action 2.2.2 is stated as "Delayed".')).toBeVisible();
  await expect(item.stateProgress).toBeFocused();
  await expect(item.lastStated).toContainText(/15 January 2025.*Delayed.*The year is not over/s);
  await item.undo.click();
  await expect(item.toast('is taken back')).toBeVisible();
  await expect(item.lastStated).toContainText('17 October 2024');
  await item.trail('Plan').click();
  await expect(planPage(page).recommendation('2.2')).not.toContainText('15 January 2025');
});

test('a word against the figures asks for a reason before it is sent, and nothing typed is lost', async ({
  page,
}) => {
  const { open, stateProgress, progress, lastStated } = planItemPage(page);
  await open('2.2.2');
  await stateProgress.click();
  await progress.send.click();
  await expect(progress.errors).toBeFocused();
  await expect(progress.errors.getByRole('link')).toHaveText([
    'Select how it stands',
    'Enter why',
    'Enter who states it',
  ]);
  await progress.errors.getByRole('link', { name: 'Select how it stands' }).click();
  await expect(progress.word('Not started')).toBeFocused();
  await progress.word('Completed').check();
  await expect(progress.differs).toContainText('still to be met');
  await progress.why.fill('It is done.');
  await progress.by.fill('Ottoline Farrowby');
  await progress.send.click();
  await expect(progress.errors).toContainText('Enter a reason of 20 characters or more');
  await expect(progress.why).toHaveValue('It is done.');
  await expect(progress.word('Completed')).toBeChecked();
  await progress.why.fill('All of it is done but for the two that the year end decides.');
  await progress.send.click();
  await expect(lastStated).toContainText('The figures said then:');
});

test('what somebody else stated meanwhile is said before it is stated over', async ({
  page,
  otherPage,
  trouble,
}) => {
  trouble.expect(/409/);
  const [mine, theirs] = [planItemPage(page), planItemPage(otherPage)];
  await mine.open('2.2.2');
  await mine.stateProgress.click();
  await mine.progress.word('Delayed').check();
  await mine.progress.why.fill(why);
  await mine.progress.by.fill('Ottoline Farrowby');
  await theirs.open('2.2.2');
  await theirs.stateProgress.click();
  await theirs.progress.word('At risk').check();
  await theirs.progress.why.fill('Two officers have left.');
  await theirs.progress.by.fill('Marguerite Ashendale');
  await theirs.progress.send.click();
  await expect(theirs.lastStated).toContainText('Two officers have left.');
  await mine.progress.send.click();
  await expect(mine.progress.errors).toContainText(
    'Somebody stated progress of 2.2.2 meanwhile: "At risk", by Marguerite Ashendale',
  );
  await expect(mine.progress.why).toHaveValue(why);
  await expect(mine.lastStated).toContainText('Two officers have left.');
  await mine.progress.send.click();
  await expect(mine.lastStated).toContainText('The year is not over');
});

test('what was taken back comes back with its own day', async ({ page }) => {
  const { open, takeBack, lastStated, toast, undo } = planItemPage(page);
  await open('2.2.2');
  await takeBack.click();
  await expect(toast('is taken back')).toBeVisible();
  await expect(lastStated).toContainText('18 July 2024');
  await undo.click();
  await expect(toast('again')).toBeVisible();
  await expect(lastStated).toContainText('17 October 2024');
});

test('evidence is added with a file, opened, withdrawn, and put back as it was', async ({
  page,
}) => {
  const { open, addEvidence, evidence, evidenceFor, toast, undo } = planItemPage(page);
  const item = '2.2.1/2';
  await open('2.2.1');
  await expect(addEvidence(item)).toBeVisible();
  const before = await evidenceFor(item).getByRole('listitem').count();
  await addEvidence(item).click();
  await evidence.send.click();
  await expect(evidence.errors.getByRole('link')).toHaveText([
    'Enter what shows that it is done',
    'Enter the day it was done',
    'Enter who adds it',
  ]);
  await evidence.title.fill('Minutes of the managers');
  await evidence.day.fill('2025-01-09');
  await evidence.file.setInputFiles({
    name: 'minutes.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4 the minutes'),
  });
  await evidence.by.fill('Ottoline Farrowby');
  await evidence.send.click();
  await expect(toast('"Minutes of the managers" is added for 2.2.1/2.')).toBeVisible();
  await expect(addEvidence(item)).toBeFocused();
  const added = evidenceFor(item).getByRole('listitem').filter({ hasText: 'Minutes of the' });
  await expect(added).toContainText('9 January 2025, added on 15 January 2025 by Ottoline');
  const download = page.waitForEvent('download');
  await added.getByRole('link', { name: /^minutes\.pdf/ }).click();
  expect((await download).suggestedFilename()).toBe('minutes.pdf');
  await added.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(toast('is withdrawn')).toBeVisible();
  await expect(evidenceFor(item).getByRole('listitem')).toHaveCount(before);
  await undo.last().click();
  await expect(added).toContainText('minutes.pdf');
  await expect(added).toContainText('9 January 2025, added on 15 January 2025 by Ottoline');
});

test('evidence that meets its success measure changes the verdict', async ({ page }) => {
  const { open, addEvidence, evidence, section } = planItemPage(page);
  await open('2.3.3');
  const asked = section('Success measures').getByRole('listitem').filter({ hasText: '2.3.3/2' });
  await expect(asked).toContainText('Not met');
  await addEvidence('2.3.3/2').click();
  await evidence.title.fill('The register of letters');
  await evidence.day.fill('2024-06-03');
  await evidence.link.fill('letters');
  await evidence.by.fill('Ottoline Farrowby');
  await evidence.send.click();
  await expect(evidence.errors).toHaveText(/Enter a link that begins with https:/);
  await expect(evidence.title).toHaveValue('The register of letters');
  await evidence.link.fill('https://example.org/letters');
  await evidence.send.click();
  await expect(asked.getByText('Met', { exact: true })).toBeVisible();
  await expect(asked.getByRole('link', { name: 'The register of letters' })).toHaveAttribute(
    'href',
    'https://example.org/letters',
  );
});
