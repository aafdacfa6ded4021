import { type APIRequestContext, expect } from '@playwright/test';
import { auditsPage } from '../pages/audits-page.ts';
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
  const parts = await Promise.all(board.parts.map(rowsOf));
  const statuses = parts.flat().map((row) => row.Status);
  expect(statuses).toHaveLength(43);
  for (const [words, status] of [
    [/(\d+) (?:is|are) off plan/, 'Off plan'],
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
  await expect(board.audits).toContainText('Owner: Group Commander Protection');
  await expect(board.auditsChart.picture).toBeVisible();
  await expect(board.audits).toContainText('To decide:');
  await expect(board.audits).toContainText('Recommended:');
  await board.openMeasure.click();
  await expect(page).toHaveURL(/\/measures\/2\.2\.2a/);
  await expect(frame(page).heading).toHaveText('Fire safety audits completed');
});

test('the card of a share is a chart like any other: target, keys, table and file', async ({
  page,
  request,
}) => {
  const board = boardPage(page);
  await board.open();
  const { plot, picture, spoken, table, csv, showTable } = board.requirementsChart;
  await expect(picture).toContainText('Target 100%');
  await plot.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).toHaveText(/^November 2024: \d+%/);
  const said = await wordsOf(spoken);
  await showTable();
  const november = rowNamed(await rowsOf(table), 'November 2024');
  expect(said).toContain(november['PRMS stratification requirements live']);
  const months = await fetchCsv(request, (await csv.getAttribute('href')) ?? '');
  const row = months.find(({ Month }) => Month === '2024-11');
  expect(`${row?.['PRMS stratification requirements live (%)']}%`).toBe(
    november['PRMS stratification requirements live'],
  );
});

test('every figure that is counted from records opens the rows behind it', async ({ page }) => {
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
  const figure = await auditsOn(request);
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
  const figure = await auditsOn(request, period);
  const row = rowNamed(await rowsOf(board.measures), 'Fire safety audits completed');
  expect(numberIn(row.Latest)).toBe(figure);
  await frame(page).pageLink('Protection').click();
  await expect(page).toHaveURL(/period=2024-25-Q2/);
  await expect(protectionPage(page).done).toHaveText(String(figure));
  const rows = await fetchCsv(request, '/csv/audits.csv?from=2024-04&to=2024-09');
  expect(rows.length).toBe(figure);
});

test('what was agreed last time is there, with what became of it', async ({ page }) => {
  const board = boardPage(page);
  await board.open();
  await expect(board.agreed).toContainText('Overdue');
  await expect(board.agreed).toContainText(/Done on \d+ November 2024/);
});

test('as known on a past day the Board says so, and leads back to today', async ({ page }) => {
  await page.goto('/?known=2024-10-15');
  await expect(frame(page).heading).toHaveText('Quarter 2, July to September 2024');
  await expect(page.getByText('As known on 15 October 2024')).toBeVisible();
  await page.getByRole('link', { name: 'Show what is known today' }).click();
  await expect(frame(page).heading).toHaveText('Quarter 3, October to December 2024');
});

test('the rows behind a figure of a past day are those that were known then', async ({
  page,
  request,
}) => {
  const audits = auditsPage(page);
  await page.goto('/?known=2024-10-15');
  const row = boardPage(page).measure('Fire safety audits completed');
  const figure = row.getByRole('link', { name: /^\d+ .*the audits behind it$/ });
  const shown = numberIn((await figure.textContent()) ?? '');
  await figure.click();
  await expect(page).toHaveURL(/\/audits\?.*known=2024-10-15/);
  await expect(page.getByText('As known on 15 October 2024')).toBeVisible();
  expect(await audits.total()).toBe(shown);
  const file = (await audits.csv.getAttribute('href')) ?? '';
  expect(await fetchCsv(request, file)).toHaveLength(shown);
  await page.getByRole('link', { name: 'Show what is known today' }).click();
  await expect(page.getByText('As known on')).toHaveCount(0);
  expect(await audits.total()).not.toBe(shown);
  await page.goBack();
  await audits.back.click();
  await expect(page).toHaveURL(/^[^?]*\/\?known=2024-10-15$/);
});

/** The audits that the Board tells through its procedure. */
async function auditsOn(request: APIRequestContext, period?: string): Promise<number> {
  const { sections } = await readBoard(request, period === undefined ? {} : { period });
  const measures = sections.flatMap((section) => section.measures);
  return numberIn(measures.find(({ measure }) => measure === '2.2.2a')?.latest ?? '');
}
