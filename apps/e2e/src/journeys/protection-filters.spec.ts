import { expect } from '@playwright/test';
import { frame } from '../pages/frame.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { numberOf, wordsOf } from '../pages/words.ts';
import { countAudits } from '../product/api.ts';
import { test } from '../product-test.ts';

const cuts = [
  { filter: 'Team', choice: 'Quillbrook', search: 'team=north' },
  { filter: 'Risk band', choice: 'Very high', search: 'riskBand=very-high' },
  { filter: 'Origin', choice: 'Complaint', search: 'origin=complaint' },
] as const;

for (const { filter, choice, search } of cuts) {
  test(`the filter by ${filter.toLowerCase()} changes the figures at once and stands in the address`, async ({
    page,
    request,
  }) => {
    const protection = protectionPage(page);
    await protection.open();
    const all = await numberOf(protection.done);
    await protection.filter(filter).selectOption({ label: choice });
    await expect(page).toHaveURL(new RegExp(search));
    const narrowed = await countAudits(request, `/audits?from=2024-04&to=2024-12&${search}`);
    expect(narrowed).toBeLessThan(all);
    await expect(protection.done).toHaveText(String(narrowed));
    await expect(protection.filtered).toContainText('Showing only audits');
  });
}

test('filters go together, survive a reload and a shared address, and clear', async ({
  page,
  request,
  otherPage,
}) => {
  const protection = protectionPage(page);
  await protection.open();
  const all = await wordsOf(protection.done);
  for (const { filter, choice, search } of cuts) {
    await protection.filter(filter).selectOption({ label: choice });
    await expect(page).toHaveURL(new RegExp(search));
  }
  const address = `/audits?from=2024-04&to=2024-12&${cuts.map(({ search }) => search).join('&')}`;
  const narrowed = String(await countAudits(request, address));
  await expect(protection.done).toHaveText(narrowed);
  await page.reload();
  await expect(protection.done).toHaveText(narrowed);
  await expect(protection.filter('Team')).toHaveValue('north');
  await otherPage.goto(page.url());
  await expect(protectionPage(otherPage).done).toHaveText(narrowed);

  await protection.clearFilters.click();
  await expect(page).not.toHaveURL(/team=|riskBand=|origin=/);
  await expect(protection.done).toHaveText(all);
  await expect(protection.filtered).toHaveCount(0);
});

test('a cut that no target was agreed for shows none and says so', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open('?riskBand=very-high');
  await expect(protection.filtered).toContainText('target');
  await expect(protection.keyFigures).not.toContainText('expected by now');
  await expect(protection.keyFigures).toContainText('by the same time last year');
});

test('a team together with a risk band is not judged, and why is said', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open('?team=north&riskBand=high');
  await expect(protection.filtered).toContainText('The target is for all audits');
  await expect(protection.teams).toContainText('No status');
  await expect(protection.teams).not.toContainText(/on plan|near plan|off plan/i);
  await expect(page.getByRole('region', { name: 'Teams' })).toContainText('No team is judged.');
});

test('previous and next step through the years, and the back button through what was seen', async ({
  page,
}) => {
  const protection = protectionPage(page);
  const { heading, period, previousPeriod, nextPeriod } = frame(page);
  await protection.open();
  const thisYear = await wordsOf(protection.done);
  await previousPeriod.click();
  await expect(page).toHaveURL(/period=2023-24/);
  await expect(heading).toHaveText('Fire safety audits, 2023 to 2024');
  await expect(protection.done).toHaveText('610');
  await previousPeriod.click();
  await expect(protection.done).toHaveText('420');
  await nextPeriod.click();
  await expect(protection.done).toHaveText('610');
  await page.goBack();
  await expect(protection.done).toHaveText('420');
  await page.goBack();
  await page.goBack();
  await expect(protection.done).toHaveText(thisYear);
  await expect(period).toHaveValue('ytd');
  await expect(nextPeriod).toHaveCount(0);
});

test('the period menu takes the page to a quarter, and a reload keeps the view', async ({
  page,
}) => {
  const protection = protectionPage(page);
  const { period, figuresTo } = frame(page);
  await protection.open('?team=south');
  await period.selectOption({ label: 'Quarter 1, April to June 2024' });
  await expect(page).toHaveURL(/period=2024-25-Q1/);
  await expect(page).toHaveURL(/team=south/);
  await expect(figuresTo).toHaveText('Figures to 30 June 2024');
  await expect(protection.keyFigures).toContainText('audits done to the end of June');
  const done = await wordsOf(protection.done);
  await page.reload();
  await expect(protection.done).toHaveText(done);
  await expect(period).toHaveValue('2024-25-Q1');
  await expect(protection.filter('Team')).toHaveValue('south');
});
