import { expect } from '@playwright/test';
import { planner } from '../pages/planner.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { test } from '../product-test.ts';

test('the plan starts from the recorded capacity, and the landing moves as one types', async ({
  page,
}) => {
  await protectionPage(page).open();
  const { officers, perWeek, leave, answer, picture } = planner(page);
  await expect(answer).toContainText('Reaching 1,000 is very unlikely');
  await expect(leave).toHaveValue('0');
  expect(Number(await officers.inputValue())).toBeGreaterThan(0);
  await perWeek.fill('2.5');
  await expect(answer).toContainText('doing 2.5 audits a week each');
  await expect(answer).toContainText('Reaching 1,000 is almost certain');
  await expect(picture.picture).toHaveAccessibleName(/^Likely 1,0\d\d to 1,1\d\d/);
  await leave.fill('3');
  await expect(answer).toContainText('with 3.0 weeks of leave each');
  await expect(answer).not.toContainText('almost certain');
});

test('a plan is in the address: it can be shared, and a reload keeps it', async ({ page }) => {
  await protectionPage(page).open('?plan=12,2.2,1');
  const { officers, perWeek, leave, answer } = planner(page);
  await expect(officers).toHaveValue('12');
  await expect(perWeek).toHaveValue('2.2');
  await leave.fill('2');
  await expect(page).toHaveURL(/plan=12,2\.2,2/);
  await page.reload();
  await expect(leave).toHaveValue('2');
  await expect(answer).toContainText('12.0 officers doing 2.2 audits a week each');
});

test('what is no number says what to enter, and loses nothing', async ({ page }) => {
  await protectionPage(page).open('?plan=12,2.2,1');
  const { officers, perWeek, answer, region } = planner(page);
  await officers.fill('twelve');
  await expect(region).toContainText('Enter the number of officers, such as 12.5');
  await expect(officers).toHaveAttribute('aria-invalid', 'true');
  await expect(perWeek).toHaveValue('2.2');
  await expect(answer).toContainText('Put the plan right');
  await officers.fill('12,5');
  await expect(answer).toContainText('12.5 officers');
});

test('the plan is copied as a sentence', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await protectionPage(page).open('?plan=12,2.2,1');
  const { copy, copied } = planner(page);
  await copy.click();
  await expect(copied).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^12\.0 officers doing 2\.2 audits a week each, with 1\.0 weeks of leave each/,
  );
});

test('there is nothing to catch up in a part of the audits or in a year that is over', async ({
  page,
}) => {
  const { open } = protectionPage(page);
  for (const search of ['?team=north', '?period=2023-24']) {
    await open(search);
    await expect(page.getByRole('region', { name: 'Outcomes' })).toBeVisible();
    await expect(planner(page).region).toHaveCount(0);
  }
});
