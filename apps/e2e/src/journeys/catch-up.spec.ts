import { expect } from '@playwright/test';
import { planner } from '../pages/planner.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { test } from '../product-test.ts';

test('the plan starts from the recorded capacity, and the landing moves as one types', async ({
  page,
}) => {
  await protectionPage(page).open();
  const { region, officers, perWeek, leave, answer, picture, startAgain } = planner(page);
  await expect(answer).toContainText('Reaching 1,000 is very unlikely');
  await expect(leave).toHaveValue('0');
  const start = { officers: await officers.inputValue(), perWeek: await perWeek.inputValue() };
  await expect(region).toContainText(`It starts from ${start.officers} full-time officers`);
  await expect(region).toContainText(`from ${start.perWeek} audits a week each`);
  await expect(startAgain).toHaveCount(0);
  await perWeek.fill('2.5');
  await expect(answer).toContainText('doing 2.5 audits a week each');
  await expect(answer).toContainText('Reaching 1,000 is almost certain');
  await expect(picture.picture).toHaveAccessibleName(/^Likely 1,0\d\d to 1,1\d\d/);
  await leave.fill('3');
  await expect(answer).toContainText('taking 3 weeks of leave each');
  await expect(answer).not.toContainText('almost certain');
});

test('the pace that a plan asks for makes the target likely when it is tried', async ({ page }) => {
  await protectionPage(page).open();
  const { perWeek, answer } = planner(page);
  await expect(answer).toContainText('to make it likely (a chance of 80%) would take');
  const asked = /would take ([\d.]+) audits/.exec((await answer.textContent()) ?? '')?.[1] ?? '';
  await perWeek.fill(asked);
  await expect(answer).toContainText(`doing ${asked} audits a week each`);
  await expect(answer).toContainText(/There is a chance of 8\d% of reaching 1,000\.$/);
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
  await expect(answer).toContainText('12 officers doing 2.2 audits a week each');
});

test('what is no number says what to enter, and loses nothing', async ({ page }) => {
  await protectionPage(page).open('?plan=12,2.2,1');
  const { officers, perWeek, answer, region } = planner(page);
  await officers.fill('twelve');
  await expect(region).toContainText('Enter the number of officers, such as 12.5');
  await expect(officers).toHaveAttribute('aria-invalid', 'true');
  await expect(perWeek).toHaveValue('2.2');
  await expect(answer).toContainText('Put the plan right');
  await officers.fill('1,000');
  await expect(region).toContainText('Enter the number without a comma between thousands');
  await officers.fill('12,5');
  await expect(answer).toContainText('12.5 officers');
  await expect(officers).toHaveValue('12,5');
});

test('on the way to a number the last answer stays, until the field is left', async ({ page }) => {
  await protectionPage(page).open('?plan=12,2.2,1');
  const { officers, answer, region } = planner(page);
  await officers.fill('');
  await expect(answer).toContainText('With 12 officers');
  await officers.pressSequentially('14.');
  await expect(answer).toContainText('With 14 officers');
  await expect(officers).not.toHaveAttribute('aria-invalid');
  await officers.pressSequentially('5');
  await expect(answer).toContainText('With 14.5 officers');
  await officers.fill('');
  await officers.press('Tab');
  await expect(region).toContainText('Enter the number of officers, such as 12.5');
});

test('a plan that cannot be read is said once, and the planner is at its start', async ({
  page,
}) => {
  await protectionPage(page).open('?plan=1,2,3,4');
  const { region, leave, answer, startAgain } = planner(page);
  await expect(region).toContainText('could not be read');
  await expect(region.locator('[aria-invalid]')).toHaveCount(0);
  await expect(answer).toContainText('Reaching 1,000 is very unlikely');
  await leave.fill('1');
  await expect(region).not.toContainText('could not be read');
  await expect(page).toHaveURL(/plan=[\d.]+,[\d.]+,1$/);
  await startAgain.press('Enter');
  await expect(leave).toHaveValue('0');
  await expect(page).toHaveURL(/\/protection$/);
});

test('starting again goes back to the start, with the focus in the first field', async ({
  page,
}) => {
  await protectionPage(page).open('?plan=12,2.2,1');
  const { officers, leave, answer, startAgain } = planner(page);
  await officers.fill('twelve');
  await startAgain.click();
  await expect(officers).toBeFocused();
  await expect(leave).toHaveValue('0');
  await expect(answer).toContainText('Reaching 1,000 is very unlikely');
  await expect(startAgain).toHaveCount(0);
});

test('the plan is copied as a sentence that stands alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await protectionPage(page).open('?plan=12,2.25,1');
  const { copy, copied } = planner(page);
  await copy.click();
  await expect(copied).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^Exampleshire Fire and Rescue, 15 January 2025: \d+ audits done\. With 12 officers doing 2\.25 audits a week each and taking 1 week of leave each, about \d+ more audits would be done by 31 March 2025/,
  );
});

test('a part of the audits has no planner, says why and leads to it', async ({ page }) => {
  await protectionPage(page).open('?team=north&plan=12,2.2,1');
  const { region, officers, wayOut } = planner(page);
  await expect(region).toContainText('The planner is for all audits of the service');
  await expect(officers).toHaveCount(0);
  await wayOut.press('Enter');
  await expect(officers).toHaveValue('12');
  await expect(page).not.toHaveURL(/team=/);
});

test('a year that is over has nothing left to plan, and says so', async ({ page }) => {
  await protectionPage(page).open('?period=2023-24');
  const { region, officers, wayOut } = planner(page);
  await expect(region).toContainText('2023 to 2024 is over: nothing is left to plan.');
  await wayOut.click();
  await expect(officers).toBeVisible();
});
