import { expect, type Page } from '@playwright/test';
import { auditsPage } from '../pages/audits-page.ts';
import { chart } from '../pages/chart.ts';
import { frame } from '../pages/frame.ts';
import { planItemPage } from '../pages/plan-item-page.ts';
import { planPage } from '../pages/plan-page.ts';
import { numberOf } from '../pages/words.ts';
import { test } from '../product-test.ts';

test('from recommendation 2.2 to one audit in at most five clicks, and back by the way we came', async ({
  page,
}) => {
  const item = planItemPage(page);
  await item.open('2.2');
  await expect(item.heading).toHaveText(/^2\.2 /);
  await page.getByRole('rowheader').filter({ hasText: '2.2.2' }).getByRole('link').click();
  await expect(item.heading).toHaveText(/^2\.2\.2 /);
  await expect(item.heading).toBeFocused();
  await item
    .section('Measures')
    .getByRole('link', { name: 'Fire safety audits completed' })
    .click();
  const months = chart(page, 'Audits completed, month by month');
  await months.showTable();
  await months.table.getByRole('button').last().click();
  await expect(auditsPage(page).rows.first()).toBeVisible();
  expect(await auditsPage(page).total()).toBeGreaterThan(0);
  await auditsPage(page).back.click();
  await expect(page).toHaveURL(/\/measures\/2\.2\.2a/);
  await page.goBack();
  await expect(item.heading).toHaveText(/^2\.2\.2 /);
  await item.trail(/^2\.2 /).click();
  await expect(item.heading).toHaveText(/^2\.2 /);
  await item.trail('Plan').click();
  await expect(planPage(page).sentence).toBeVisible();
});

test('the numbers at its head open lists of just so many actions', async ({ page }) => {
  const { open, overdue, actions, filtered } = planPage(page);
  await open();
  const count = await numberOf(overdue);
  await overdue.click();
  await expect(page).toHaveURL(/\/plan\?flag=overdue$/);
  await expect(filtered).toContainText(`Showing ${count} of 40 actions: marked “Overdue”.`);
  await expect(actions).toHaveCount(count);
  for (const action of await actions.all()) await expect(action).toContainText(/Overdue by/);
});

test.describe('what narrows it', () => {
  test('is kept in the address, and a shared address shows the same', async ({
    page,
    otherPage,
  }) => {
    const plan = planPage(page);
    await plan.open();
    await plan.filter('Priority').selectOption({ label: '2 Protection' });
    await plan.filter('Lead').selectOption('Group Commander Protection');
    await plan.find.fill('audit');
    await expect(plan.filtered).toContainText(
      'under Protection, led by Group Commander Protection and with “audit” in them.',
    );
    await expect(page).toHaveURL(/priority=2&/);
    await expect(page).toHaveURL(/text=audit/);
    const count = await plan.actions.count();
    expect(count).toBeGreaterThan(0);
    const { pathname, search } = new URL(page.url());
    await otherPage.goto(`${pathname}${search}`);
    await expect(planPage(otherPage).actions).toHaveCount(count);
    await expect(planPage(otherPage).find).toHaveValue('audit');
    await plan.clearFilters.click();
    await expect(plan.actions).toHaveCount(40);
    await expect(plan.find).toHaveValue('');
    await expect(page).toHaveURL(/\/plan$/);
  });

  test('may leave nothing, and says so with a way out', async ({ page }) => {
    const { open, find, actions, nothingMatches } = planPage(page);
    await open();
    await find.pressSequentially('no such thing');
    await expect(find).toHaveValue('no such thing');
    await expect(nothingMatches).toBeVisible();
    await page.getByRole('link', { name: 'Show all actions' }).click();
    await expect(actions).toHaveCount(40);
  });

  test('stays from the actions to their deadlines', async ({ page }) => {
    const { open, part, actions } = planPage(page);
    await open('?status=delayed');
    await expect(actions.first()).toBeVisible();
    const count = await actions.count();
    await part('Deadlines').click();
    await expect(page).toHaveURL(/status=delayed&/);
    await expect(part('Deadlines')).toHaveAttribute('aria-current', 'page');
    await expect(part('Actions')).not.toHaveAttribute('aria-current');
    await expect(actions).toHaveCount(count);
  });

  test('is joined by an order: the earliest deadline first', async ({ page }) => {
    const { open, filter, actions } = planPage(page);
    await open();
    await filter('Order').selectOption({ label: 'By deadline' });
    await expect(actions.first()).toContainText('November 2023');
    await expect(actions.last()).toContainText('March 2025');
    await expect(actions).toHaveCount(40);
  });
});

test('a post leads to its actions, as many as its row says', async ({ page }) => {
  const { open, owners, actions } = planPage(page);
  await open('?view=owners');
  const own = owners.getByRole('row').filter({ hasText: 'Group Commander Protection' });
  const count = await numberOf(own.getByRole('link'));
  await own.getByRole('link').click();
  await expect(actions).toHaveCount(count);
});

test('the inspection is told day by day, with what it asked for beside the plan', async ({
  page,
}) => {
  const { open, part, improvements } = planPage(page);
  await open();
  await part('Inspection').click();
  await expect(page.getByRole('listitem').filter({ hasText: '19 October 2023' })).toContainText(
    'Report.',
  );
  await expect(improvements).toContainText(/Closed on \d+ \w+ \d{4} by/);
});

test('an action says what is stated beside what the figures say, and where the two differ', async ({
  page,
}) => {
  await planItemPage(page).open('2.2.2');
  await expect(page.getByText(/^It is stated as on track, but the figures say:/)).toBeVisible();
  await expect(planItemPage(page).section('What was stated')).toContainText('15 November 2023');
});

test('as known on a past day it says so, offers no forms and leads back to today', async ({
  page,
}) => {
  const { open, known, recommendation } = planPage(page);
  await open('?known=2024-03-20');
  await expect(known).toHaveText('As known on 20 March 2024');
  await recommendation('2.2').getByRole('rowheader').first().getByRole('link').click();
  await expect(page).toHaveURL(/known=2024-03-20/);
  await expect(known).toBeVisible();
  await expect(planItemPage(page).stateProgress).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Add evidence/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Show what is known today' }).click();
  await expect(planItemPage(page).stateProgress).toBeVisible();
});

test('an address of nothing says so and leads to the plan', async ({ page, trouble }) => {
  trouble.expect(/404/);
  await planItemPage(page).open('9.9');
  await expect(page.getByRole('alert')).toContainText('has nothing under 9.9');
  await page.getByRole('link', { name: 'Show the whole plan' }).click();
  await expect(planPage(page).sentence).toBeVisible();
  await planPage(page).open('?known=2023-01-10');
  await expect(page.getByRole('alert')).toContainText('No plan had been loaded by');
  await page.getByRole('link', { name: 'Show the plan as known today' }).click();
  await expect(planPage(page).sentence).toBeVisible();
});

test.describe('a service with two plans', () => {
  test.use({ service: 'own-demonstration' });

  test('chooses between them, and links stay within the one that is chosen', async ({
    page,
    product,
  }) => {
    const loaded = await product.plumbline('plan', 'load', 'docs/guides/plan.json');
    expect(loaded.exitCode, loaded.errors).toBe(0);
    const { open, heading, choose, actions, sentence } = planPage(page);
    await open('?status=delayed');
    await expect(heading).toHaveText('HMICFRS action plan 2023');
    await choose.selectOption({ label: 'Action plan 2024' });
    await expect(heading).toHaveText('Action plan 2024');
    await expect(page).toHaveURL(/\/plan\?plan=action-plan-2024$/);
    await actions.first().getByRole('rowheader').getByRole('link').click();
    await expect(page).toHaveURL(/\/plan\/1\.1\.1\?plan=action-plan-2024$/);
    await planItemPage(page).trail('Plan').click();
    await expect(heading).toHaveText('Action plan 2024');
    await expect(sentence).toBeVisible();
  });
});

test.describe('a service without a plan', () => {
  test.use({ service: 'new-service' });

  test('says how to load one', async ({ page, trouble }) => {
    trouble.expect(/404/);
    await planPage(page).open();
    await expect(page.getByText('No plan has been loaded yet')).toBeVisible();
    await expect(page.getByText('npm run plumbline -- plan load my-plan.json')).toBeVisible();
  });
});

test('on paper every part is there, and no control', async ({ page }) => {
  const { open, part, filter, find, owners, improvements, lookAt } = planPage(page);
  await open();
  await expect(part('Actions')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  for (const control of [part('Actions'), filter('Lead'), find]) await expect(control).toBeHidden();
  for (const shown of [lookAt, owners, improvements]) await expect(shown).toBeVisible();
  await expect(page.getByRole('button', { name: /^Show all/ })).toHaveCount(0);
  await expect(lookAt.getByRole('region', { name: 'Overdue' }).getByRole('listitem')).toHaveCount(
    await page.evaluate(() => document.querySelectorAll('section[aria-label="Overdue"] li').length),
  );
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(scrolled, 'the width of the page').toBeLessThanOrEqual(390);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const address of [
    '/plan',
    '/plan?view=deadlines',
    '/plan?view=owners',
    '/plan?view=inspection',
    '/plan?sort=deadline',
    '/plan?text=nothing-like-it',
    '/plan?known=2024-03-20',
    '/plan/2',
    '/plan/2.2',
    '/plan/2.2.2',
    '/plan/3.1.6',
  ]) {
    test(`nothing scrolls sideways at ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(frame(page).heading).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectNoSidewaysScroll(page);
    });
  }

  test('an action is a card with a name on each of its facts', async ({ page }) => {
    await planPage(page).open();
    const first = planPage(page).actions.first();
    await expect(first).toBeVisible();
    const names = await first
      .locator('td')
      .evaluateAll((cells) =>
        cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
      );
    expect(names).toEqual(['Lead', 'Due', 'Stated', 'The figures say', 'Success']);
  });
});
