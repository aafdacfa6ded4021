import { expect } from '@playwright/test';
import { measurePage } from '../pages/measure-page.ts';
import { test } from '../product-test.ts';

const months = 'Referrals in time, month by month';

test('the dates of the inspection lie behind a trend until they are hidden, which the address keeps', async ({
  page,
}) => {
  const { open, chart } = measurePage(page);
  await open('1.1.2a');
  await expect(chart(months).picture).toHaveAccessibleName(/Dates of the inspection: fieldwork, /);
  const box = page.getByRole('checkbox', { name: /dates of the inspection/ });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/dates=hidden/);
  await expect(chart(months).picture).not.toHaveAccessibleName(/Dates of the inspection/);
  await page.reload();
  await expect(box).not.toBeChecked();
  await page.emulateMedia({ media: 'print' });
  await expect(box).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await box.check();
  await expect(page).not.toHaveURL(/dates=/);
  await expect(chart(months).picture).toHaveAccessibleName(/Dates of the inspection/);
});

test('what the owner said is marked at its period, for keys and for those who do not see it', async ({
  page,
}) => {
  const { open, chart, section } = measurePage(page);
  await open('1.1.2a');
  const { plot, spoken, picture } = chart(months);
  await expect(picture).toHaveAccessibleName(/Comment B by .*, on the period to December 2024/);
  await plot.focus();
  await page.keyboard.press('End');
  await expect(spoken).toContainText('Comment B by Group Commander Prevention & Resilience');
  const said = section('What its owner said').getByRole('listitem');
  await expect(said).toHaveCount(2);
  await expect(said.first()).toContainText(/B.*October to December 2024/);
  await said.first().getByRole('link', { name: 'Board of that period' }).click();
  await expect(page).toHaveURL(/\?period=2024-25-Q3/);
});

test('figures on both sides of a new definition are compared only when that is asked', async ({
  page,
}) => {
  const { open, fact, sentence, chart } = measurePage(page);
  await open('2.3.2b');
  const changed = fact('New definition');
  await expect(changed).toContainText('seven checks were added');
  await expect(sentence).not.toContainText('before');
  await expect(changed).not.toContainText('on average before');
  const { summary, table, showTable } = chart('Consistent records, month by month');
  await expect(summary).toBeVisible();
  await showTable();
  await expect(table).toContainText('Definition 2');
  await changed.getByRole('link', { name: 'Compare across it' }).click();
  await expect(changed.getByRole('status')).toContainText(/on average before, .* since/);
  await expect(page).toHaveURL(/across=shown/);
  await changed.getByRole('link', { name: 'Hide the comparison across it' }).click();
  await expect(changed).not.toContainText('on average before');
});

test('from a measure to the plan and back the past day is carried along', async ({ page }) => {
  const { open, section, heading } = measurePage(page);
  await open('1.1.2a', '?known=2024-10-20');
  await expect(page.getByText('As known on 20 October 2024')).toBeVisible();
  const serves = section('What it serves');
  await expect(serves).toContainText(/Success measure 1\.1\.2\/\d/);
  await serves.getByRole('link', { name: /^Action 1\.1\.2/ }).click();
  await expect(page).toHaveURL(/\/plan\/1\.1\.2\?.*known=2024-10-20/);
  await page
    .getByRole('region', { name: 'Measures', exact: true })
    .getByRole('link', { name: 'Referrals acted on within the PRS threshold' })
    .click();
  await expect(page).toHaveURL(/\/measures\/1\.1\.2a\?.*known=2024-10-20/);
  await expect(heading).toHaveText('Referrals acted on within the PRS threshold');
  await page.getByRole('link', { name: 'What is agreed' }).first().click();
  await expect(page).toHaveURL(/\/agreed\?.*known=2024-10-20/);
});

test('stated progress stands beside the figures with the letter of its colour', async ({
  page,
}) => {
  const { open, section } = measurePage(page);
  await open('1.1.2a');
  await expect(section('What it serves')).toContainText(
    /Completed.*B.*stated on 30 April 2024 by/s,
  );
});

test('a figure from elsewhere is shown once its year is over, with why it is not like for like', async ({
  page,
}) => {
  const { open, section } = measurePage(page);
  await open('2.2.2b');
  const elsewhere = section('Elsewhere');
  await expect(elsewhere).toContainText(/37% in 2022 to 2023.*Not like for like: services choose/s);
  await expect(elsewhere).not.toContainText('42%');
});

test('quarters are named by their months on the axis, in the table and in the readout', async ({
  page,
}) => {
  const { open, chart, howToRead } = measurePage(page);
  await open('2.2.3b');
  const { figure, table, showTable, summary } = chart('Time on low-risk work, quarter by quarter');
  await expect(figure.getByText('Oct to Dec 2024', { exact: true }).first()).toBeVisible();
  await expect(summary).toBeVisible();
  await showTable();
  await expect(table.getByRole('columnheader').first()).toHaveText('Quarter');
  await howToRead.click();
  await expect(page.getByText(/^Each point is a quarter/)).toBeVisible();
});

test('a definition says who is left out, how small groups are kept, and who answers for it', async ({
  page,
}) => {
  const { open, section } = measurePage(page);
  await open('3.3.1a');
  const measures = section('What it measures');
  await expect(measures).toContainText('never by team or person, to the nearest 5');
  await expect(measures).toContainText(/Left out.*long absence/s);
  await expect(measures).toContainText('Head of Human Resources, held by');
});
