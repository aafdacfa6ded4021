import { expect } from '@playwright/test';
import { auditsPage } from '../pages/audits-page.ts';
import { boardPage } from '../pages/board-page.ts';
import { frame } from '../pages/frame.ts';
import { measurePage } from '../pages/measure-page.ts';
import { rowsOf } from '../pages/table.ts';
import { fetchCsv } from '../product/csv.ts';
import { test } from '../product-test.ts';

/** One measure of every kind, the title of its own picture, and where its figure stands in words. */
const kinds = [
  {
    measure: '1.1.2a',
    title: 'Referrals in time, month by month',
    figure: /^(\d+)% in December 2024/,
  },
  {
    measure: '1.1.2c',
    title: 'Control checks, month by month',
    figure: /^(\d+)% in December 2024/,
  },
  {
    measure: '3.2.2b',
    title: 'Summaries in time, twelve months rolled together',
    figure: /^(\d+)% in the 12 months/,
  },
  {
    measure: '3.1.2a',
    title: 'EDI training at the end of each month',
    figure: /^(\d+)% of \d+ people/,
  },
  { measure: '3.1.5a', title: 'Values known, wave by wave', figure: /^(\d+)% in June 2024/ },
  {
    measure: '2.4.1b',
    title: 'Reviews at standard, twelve months rolled together',
    figure: /^(\d+)% in the 12 months/,
  },
  {
    measure: '2.2.1a',
    title: 'Risk programme, the financial year so far',
    figure: /^(\d+)% from April/,
  },
] as const;

for (const { measure, title, figure } of kinds) {
  test(`${measure}: sentence, picture, table and file tell one figure`, async ({
    page,
    request,
  }) => {
    const measures = measurePage(page);
    await measures.open(measure);
    await expect(measures.sentence).toHaveText(figure);
    const said = figure.exec((await measures.sentence.textContent()) ?? '')?.[1];
    const chart = measures.chart(title);
    // The dates and comments beside the figures come after what the figures say.
    const name = (await chart.picture.getAttribute('aria-label')) ?? '';
    const sentence = (await measures.sentence.textContent()) ?? '';
    expect(name.startsWith(sentence), `${name} begins with ${sentence}`).toBe(true);
    await chart.plot.focus();
    await page.keyboard.press('End');
    await expect(chart.spoken).toContainText(`${said}%`);
    await chart.showTable();
    const rows = await rowsOf(chart.table);
    expect(Object.values(rows.at(-1) ?? {})[1]).toContain(`${said}%`);
    const file = await fetchCsv(request, (await chart.csv.getAttribute('href')) ?? '');
    expect(Object.values(file.at(-1) ?? {})[1]).toBe(said);
    expect(Object.values(file[0] ?? {}).at(-1)).toContain('figures to the end of December 2024');
  });
}

test('a measure is opened from the Board for its period, and its figures open their rows', async ({
  page,
}) => {
  await boardPage(page).open('2024-25-Q2');
  await page.getByRole('link', { name: 'Fire safety audits completed', exact: true }).click();
  const { heading, sentence, chart } = measurePage(page);
  await expect(page).toHaveURL(/\/measures\/2\.2\.2a\?period=2024-25-Q2/);
  await expect(heading).toHaveText('Fire safety audits completed');
  await expect(heading).toBeFocused();
  await expect(sentence).toContainText('done by the end of September');
  const months = chart('Audits completed, month by month');
  await months.plot.focus();
  await page.keyboard.press('End');
  await expect(months.spoken).toContainText('September 2024');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/audits\?from=2024-09&to=2024-09/);
  expect(await auditsPage(page).total()).toBeGreaterThan(0);
});

test('the list of measures leads to each, and an address of none says so', async ({
  page,
  trouble,
}) => {
  trouble.expect(/404/);
  await page.goto('/measures');
  await page.getByRole('link', { name: 'Staff survey completion' }).click();
  await expect(measurePage(page).sentence).toContainText('in June 2024');
  await page.goto('/measures/9.9.9z');
  await expect(page.getByText('There is no measure called "9.9.9z".')).toBeVisible();
  await page.getByRole('link', { name: 'Show all measures' }).click();
  await expect(frame(page).heading).toHaveText('Measures');
});

test('from one measure to another nothing of the first stays in sight', async ({ page }) => {
  await measurePage(page).open('3.1.2a');
  await expect(measurePage(page).sentence).toContainText('people');
  await page.goto('/measures');
  await page.getByRole('link', { name: '"Have a Go" events held' }).click();
  await expect(measurePage(page).sentence).toContainText('events done by the end of December');
});

test('how to read a chart opens with the keys', async ({ page }) => {
  const { open, howToRead, section } = measurePage(page);
  await open('1.1.2a');
  await howToRead.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Four rules look for a real change')).toBeVisible();
  await expect(section('What the rules saw')).toContainText('None of the four rules');
  await expect(section('What happened')).toContainText('PRS live (action 1.1.1)');
});

test('a running total has no limits and says why; its months have them', async ({ page }) => {
  const { open, charts, section } = measurePage(page);
  await open('2.2.2a');
  await expect(charts.first()).toBeVisible();
  await expect(section('What the rules saw')).toContainText('starts again in April');
});

test('teams in a funnel stand beside their quality assurance, without a ranking', async ({
  page,
}) => {
  const { open, chart } = measurePage(page);
  await open('2.2.2b');
  const funnel = chart('Unsatisfactory outcomes: teams beside each other');
  await funnel.showTable();
  const teams = (await rowsOf(funnel.table)).map((row) => Object.values(row)[0]);
  expect(teams).toEqual(['Brindlewick', 'Quillbrook', 'Saltmarrow']);
  const quality = page.getByRole('table', { name: /quality assurance/ });
  expect((await rowsOf(quality)).length).toBe(3);
});

for (const measure of ['1.1.2a', '1.2.1a', '2.1.1a', '2.2.2a', '2.2.2b', '3.1.2a', '3.1.5a']) {
  test(`${measure} fits a phone, on screen and in print`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await measurePage(page).open(measure);
    await expect(measurePage(page).charts.first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await overflow()).toBe(0);
    await expect(measurePage(page).howToRead).toBeHidden();
  });
}
