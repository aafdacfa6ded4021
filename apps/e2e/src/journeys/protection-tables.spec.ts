import { expect } from '@playwright/test';
import { protectionPage } from '../pages/protection-page.ts';
import { rowNamed, rowsOf } from '../pages/table.ts';
import { numberIn, numberOf, wordsOf } from '../pages/words.ts';
import { readProtection } from '../product/api.ts';
import { fetchCsv } from '../product/csv.ts';
import { test } from '../product-test.ts';

test('the months stand beside the same months of last year, which are what last year shows itself', async ({
  page,
  request,
}) => {
  const { months } = protectionPage(page);
  await protectionPage(page).open();
  await months.showTable();
  const rows = await rowsOf(months.table);
  expect(rows.length).toBe(12);
  const thisYear = await readProtection(request);
  const lastYear = await readProtection(request, { period: '2023-24' });
  for (const [index, row] of rows.entries()) {
    const [, done, before] = Object.values(row);
    const month = thisYear.volume.months[index];
    expect(numberIn(before), row.Month).toBe(lastYear.volume.months[index]?.audits);
    if (month?.audits === null) expect(done).toBe('not yet');
    else expect(numberIn(done), row.Month).toBe(month?.audits);
  }
});

test('the table of a chart, its CSV and the API hold the same months', async ({
  page,
  request,
}) => {
  const { months, cumulative } = protectionPage(page);
  await protectionPage(page).open();
  await months.showTable();
  await cumulative.showTable();
  const file = await fetchCsv(request, (await months.csv.getAttribute('href')) ?? '');
  const inMonth = await rowsOf(months.table);
  const counted = await rowsOf(cumulative.table);
  const { volume } = await readProtection(request);
  for (const [index, { audits, runningTotal, state }] of volume.months.entries()) {
    if (audits === null || runningTotal === null || state === 'ahead') continue;
    expect(numberIn(Object.values(inMonth[index] ?? {})[1])).toBe(audits);
    expect(numberIn(counted[index]?.Done)).toBe(runningTotal);
    expect(Number(file[index]?.['Total since April'] || runningTotal)).toBe(runningTotal);
  }
  const complete = volume.months.filter(({ state }) => state === 'complete');
  expect(complete.reduce((sum, { audits }) => sum + (audits ?? 0), 0)).toBe(volume.done);
});

test('the month under way is shown apart and is not in the figure', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  await protection.months.showTable();
  const unfinished = rowNamed(await rowsOf(protection.months.table), 'January 2025, unfinished');
  const soFar = numberIn(Object.values(unfinished)[1]);
  await expect(protection.keyFigures).toContainText(`and ${soFar} audits in January so far`);
});

test('teams and what names no team add up to the service', async ({ page }) => {
  const protection = protectionPage(page);
  await protection.open();
  const teams = await rowsOf(protection.teams);
  const sum = teams.reduce((total, { Done }) => total + numberIn(Done), 0);
  const words = await wordsOf(page.getByRole('region', { name: /^Teams/ }));
  const unnamed = Number(/(\d+) audits? names? no team/.exec(words)?.[1] ?? 0);
  expect(sum + unnamed).toBe(await numberOf(protection.done));
});

test('the parts of the risk programme add up, in every column', async ({ page }) => {
  const { ledger, programmeTeams, open } = protectionPage(page);
  await open();
  const lines = await rowsOf(ledger);
  for (const column of ['Very high risk', 'High risk', 'All']) {
    const part = (name: string) => numberIn(rowNamed(lines, name)[column]);
    expect(
      part('Due so far, by first due date') +
        part('Done before its month') +
        part('Not yet due') +
        part('Left: re-banded below high risk') +
        part('Left: removed'),
      `${column}: the schedule as frozen`,
    ).toBe(part('On the schedule as frozen'));
    expect(
      part('Done by the due date') +
        part('Done late') +
        part('Overdue by under 1 month') +
        part('Overdue by 1 to 3 months') +
        part('Overdue by over 3 months'),
      `${column}: due so far`,
    ).toBe(part('Due so far, by first due date'));
  }
  for (const line of lines) {
    expect(numberIn(line['Very high risk']) + numberIn(line['High risk'])).toBe(numberIn(line.All));
  }
  const teams = await rowsOf(programmeTeams);
  const due = teams.reduce((sum, team) => sum + numberIn(team['Due so far']), 0);
  expect(due).toBe(numberIn(rowNamed(lines, 'Due so far, by first due date').All));
});

test('the chart of the programme holds the numbers of the ledger, and its file does too', async ({
  page,
  request,
}) => {
  const { ledger, programmeChart, open } = protectionPage(page);
  await open();
  const lines = await rowsOf(ledger);
  await programmeChart.showTable();
  const file = await fetchCsv(request, (await programmeChart.csv.getAttribute('href')) ?? '');
  for (const row of await rowsOf(programmeChart.table)) {
    const band = row['Risk band'] ?? '';
    const part = (name: string) => numberIn(rowNamed(lines, name)[band]);
    const saved = file.find(({ By, Part }) => By === 'Risk band' && `${Part} risk` === band);
    for (const name of ['Done by the due date', 'Done late']) {
      expect(numberIn(row[name]), `${band}: ${name}`).toBe(part(name));
      expect(Number(saved?.[name]), `${band}: ${name}, in the file`).toBe(part(name));
    }
    const due = part('Due so far, by first due date');
    expect(numberIn(row['All audits due']), band).toBe(due);
    expect(Number(saved?.['Due so far, by first due date']), band).toBe(due);
    expect(Number(saved?.Overdue), band).toBe(numberIn(row.Overdue));
  }
});

test('officers stand in the order of their names, never of their rates, and without outcomes', async ({
  page,
  request,
}) => {
  const { officers, open } = protectionPage(page);
  await open();
  await officers.showTable();
  const rows = await rowsOf(officers.table);
  const names = rows.map((row) => row.Officer ?? '');
  expect(names.length).toBeGreaterThan(10);
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en-GB')));
  const rates = (await readProtection(request)).officers.rows.map(({ rate }) => rate ?? 0);
  expect(rates).not.toEqual([...rates].sort((one, other) => one - other));
  expect(rates).not.toEqual([...rates].sort((one, other) => other - one));
  const file = await fetchCsv(request, (await officers.csv.getAttribute('href')) ?? '');
  expect(file.map((row) => row.Officer)).toEqual(names);
  expect(Object.keys(file[0] ?? {}).join()).not.toMatch(/satisf|outcome/i);
});

test('a chart saves its figures as a CSV file', async ({ page }) => {
  const { programmeChart, open } = protectionPage(page);
  await open();
  const saving = page.waitForEvent('download');
  await programmeChart.csv.click();
  expect((await saving).suggestedFilename()).toMatch(/programme.*\.csv$/);
});
