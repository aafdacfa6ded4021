import { expect } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { frame } from '../pages/frame.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { rowNamed, rowsOf } from '../pages/table.ts';
import { numberIn, numberOf, wordsOf } from '../pages/words.ts';
import { readBoard } from '../product/api.ts';
import { fetchCsv } from '../product/csv.ts';
import { test } from '../product-test.ts';

test('the Board opens on the last finished quarter and says in one sentence how it went', async ({
  page,
  request,
}) => {
  const board = boardPage(page);
  await board.open();
  await expect(frame(page).heading).toHaveText('Quarter 3, October to December 2024');
  await expect(frame(page).period).toHaveValue('2024-25-Q3');
  await expect(frame(page).figuresTo).toHaveText('Figures to 31 December 2024');
  const sentence = await wordsOf(board.sentence);
  const { sentence: told } = await readBoard(request);
  expect(told.toLowerCase()).toContain(sentence.toLowerCase());
  const statuses = (await rowsOf(board.measures)).map((row) => row.Status);
  for (const [words, status] of [
    [/(\d+) (?:is|are) near plan/, 'Near plan'],
    [/(\d+) (?:is|are) on plan/, 'On plan'],
    [/(\d+) (?:is|are) without a status/, 'No status'],
  ] as const) {
    const said = Number(words.exec(sentence)?.[1]);
    expect(said, `${status} in the sentence`).toBe(
      statuses.filter((one) => one?.startsWith(status)).length,
    );
  }
});

test('a measure off or near plan comes with its sentence, its chart, its status and its owner', async ({
  page,
}) => {
  const board = boardPage(page);
  await board.open();
  await expect(board.auditsSentence).toHaveText(
    /^677 of 1,000 audits done by the end of December: 48 behind the 725 expected by now\. .* is likely to end with \d+ to \d+ audits\. Reaching 1,000 is very unlikely\.$/,
  );
  await expect(board.audits).toContainText('Near plan');
  await expect(board.audits).toContainText('Year end unlikely');
  await expect(board.audits).toContainText('Owner: Head of Protection');
  await expect(board.auditsChart.picture).toBeVisible();
  await board.openOnProtection.click();
  await expect(page).toHaveURL(/\/protection/);
  await expect(frame(page).heading).toHaveText('Fire safety audits, 2024 to 2025');
});

test('the card of the risk programme is a chart like any other: axis, target, keys, table, file and rows', async ({
  page,
  request,
}) => {
  const board = boardPage(page);
  await board.open('2023-24');
  const { plot, picture, readout, spoken, table, csv, showTable } = board.programmeChart;
  await expect(picture).toContainText('On plan from 95%');
  await expect(picture).toContainText('Mar');
  await expect(readout(/^March 2024 \d+%, \d+ of \d+$/)).toBeVisible();
  await plot.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(/^February 2024: \d+%, \d+ of \d+$/);
  const said = await wordsOf(spoken);
  await showTable();
  const february = rowNamed(await rowsOf(table), 'February 2024');
  expect(said).toContain(february['Risk programme delivered']);
  const months = await fetchCsv(request, (await csv.getAttribute('href')) ?? '');
  const row = months.find(({ Month }) => Month === '2024-02');
  expect(`${row?.['Risk programme delivered (%)']}%`).toBe(february['Risk programme delivered']);
  const due = Number(/of (\d+)$/.exec(said)?.[1]);
  await plot.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/programme\?period=2024-02/);
  await expect(frame(page).heading).toContainText('February 2024, due so far');
  expect(await numberOf(page.getByText(/^\d+ scheduled audits/))).toBe(due);
});

test('every figure of the Board opens the rows behind it', async ({ page }) => {
  const board = boardPage(page);
  await board.open();
  for (const [name, rows] of [
    ['Risk programme delivered', 465],
    ['Fire safety audits completed', 677],
    ['Audits with an unsatisfactory outcome', 827],
  ] as const) {
    await board
      .measure(name)
      .getByRole('link', { name: /the audits behind it/ })
      .click();
    await expect(frame(page).heading).not.toHaveText(/^Quarter/);
    await expect(page.getByRole('main')).toContainText(new RegExp(`${rows} (scheduled )?audits`));
    await page.goBack();
  }
});

test('the audits figure is one and the same on the Board, on Protection, in the tables, in the CSV and from the API', async ({
  page,
  request,
}) => {
  const board = boardPage(page);
  await board.open();
  const { audits } = await readBoard(request);
  const figure = audits.done;
  expect(await numberOf(board.auditsSentence)).toBe(figure);
  const row = rowNamed(await rowsOf(board.measures), 'Fire safety audits completed');
  expect(numberIn(row.Latest)).toBe(figure);
  await board.auditsChart.showTable();
  const december = rowNamed(await rowsOf(board.auditsChart.table), 'December 2024');
  expect(numberIn(december.Done)).toBe(figure);

  await frame(page).pageLink('Protection').click();
  const protection = protectionPage(page);
  await expect(protection.done).toHaveText(String(figure));
  expect(await numberOf(protection.sentence)).toBe(figure);
  const months = await fetchCsv(request, (await protection.months.csv.getAttribute('href')) ?? '');
  const lastComplete = months.filter(({ State }) => State === 'Complete').at(-1);
  expect(Number(lastComplete?.['Total since April'])).toBe(figure);
  const rows = await fetchCsv(request, '/csv/audits.csv?from=2024-04&to=2024-12');
  expect(rows.length).toBe(figure);
});

test('an earlier quarter shows its own figure everywhere', async ({ page, request }) => {
  const period = '2024-25-Q2';
  const board = boardPage(page);
  await board.open(period);
  await expect(frame(page).heading).toHaveText('Quarter 2, July to September 2024');
  const { audits } = await readBoard(request, { period });
  const row = rowNamed(await rowsOf(board.measures), 'Fire safety audits completed');
  expect(numberIn(row.Latest)).toBe(audits.done);
  await frame(page).pageLink('Protection').click();
  await expect(page).toHaveURL(/period=2024-25-Q2/);
  await expect(protectionPage(page).done).toHaveText(String(audits.done));
  const rows = await fetchCsv(request, '/csv/audits.csv?from=2024-04&to=2024-09');
  expect(rows.length).toBe(audits.done);
});

test('parts of the plan that are not listed say so, lead to their measures and show nothing made up', async ({
  page,
}) => {
  const board = boardPage(page);
  await board.open();
  for (const name of ['Prevention', 'People and equality']) {
    await expect(board.part(name)).toContainText('does not list this part yet');
    await expect(board.part(name).getByRole('link', { name: /^All measures/ })).toBeVisible();
    await expect(board.part(name).getByRole('table')).toHaveCount(0);
    await expect(board.part(name).getByRole('img')).toHaveCount(0);
  }
});
