import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { measurePage } from '../pages/measure-page.ts';
import { paperOf, pasted, readClipboard } from '../pages/paper.ts';
import { rowNamed, rowsOf } from '../pages/table.ts';
import { wordsOf } from '../pages/words.ts';
import { fetchCsv } from '../product/csv.ts';
import { savedWorkbook } from '../product/xlsx.ts';
import { test } from '../product-test.ts';

const measure = '1.1.2a';
const chartTitle = 'Referrals in time, month by month';

/** The browser lets no page write to its clipboard. */
async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    navigator.clipboard.write = () => Promise.reject(new Error('Not allowed'));
  });
}

async function expectNoFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test.describe('where the clipboard is open', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a measure is copied with its sentence, chart, table and commentary, by the keyboard alone', async ({
    page,
  }) => {
    const measures = measurePage(page);
    await measures.open(measure);
    const sentence = await wordsOf(measures.sentence);
    const { summary, table } = measures.chart(chartTitle);
    await summary.click();
    const onPage = await rowsOf(table);
    await paperOf(page).button.focus();
    await page.keyboard.press('Enter');
    await expect(paperOf(page).said).toHaveText('Copied with 1 chart. Now paste it.');
    await expect(paperOf(page).button).toBeFocused();

    const paper = await pasted(page);
    await expect(paper.getByRole('heading', { level: 1 })).toContainText(measure);
    await expect(paper.getByText(sentence, { exact: true })).toBeVisible();
    const picture = paper.getByRole('img', { name: new RegExp(`^Chart of .*${chartTitle}`) });
    await expect(picture).toHaveAttribute('src', /^data:image\/png;base64,/);
    const rows = await rowsOf(paper.getByRole('table'));
    expect(rows).toHaveLength(13);
    expect(rows.at(-1)?.Period).toBe('December 2024');
    for (const { Period = '', Figure } of rows) {
      expect(Object.values(rowNamed(onPage, Period)), Period).toContain(Figure);
    }
    for (const name of ['Cause', 'Action', 'By when', 'Who', 'To decide', 'Who decides']) {
      await expect(paper.getByText(new RegExp(`^${name}: \\S`))).toBeVisible();
    }
    await expect(paper.getByText(/^Source: .* made 15 January 2025$/)).toBeVisible();
    const { text } = await readClipboard(page);
    expect(text).toContain(sentence);
    expect(text).toContain(`December 2024\t${rows.at(-1)?.Figure}\t`);
  });

  test('the whole quarter is copied: decisions, what was agreed and every headline measure as on the page', async ({
    page,
  }) => {
    const board = boardPage(page);
    await board.open();
    const sentence = await wordsOf(board.sentence);
    const onPage = (await Promise.all(board.parts.map(rowsOf))).flat();
    const agreed = await board.agreed.getByRole('listitem').allInnerTexts();
    await paperOf(page).button.click();
    await expect(paperOf(page).said).toHaveText('Copied with 6 charts. Now paste it.');

    const paper = await pasted(page);
    const headings = await paper.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 3)).toEqual([
      'Decisions needed',
      'What we agreed last time',
      'All headline measures',
    ]);
    await expect(paper.getByText(sentence, { exact: true })).toBeVisible();
    await expect(
      paper.getByRole('img', { name: /^Chart of Audits completed\. 677 of/ }),
    ).toHaveCount(1);
    const rows = [];
    for (const part of ['Prevention', 'Protection', 'Equality, diversity and inclusion']) {
      rows.push(...(await rowsOf(paper.locator(`table[summary="Measures of ${part}"]`))));
    }
    expect(rows).toHaveLength(43);
    rows.forEach((row, place) => {
      const shown = onPage[place] ?? {};
      expect(row.Measure).toBe(`${shown.Plan} ${shown.Measure}`);
      // A figure with rows behind it is a link there, with more for those who hear it.
      expect(shown.Latest?.startsWith(row.Latest ?? '?')).toBe(true);
      // Beside a status there stands the mark of what was said.
      expect(shown.Status?.startsWith(row.Status ?? '?')).toBe(true);
      expect([row.Target, row['Which way']]).toEqual([shown.Target, shown['Which way']]);
    });
    const copied = await rowsOf(paper.locator('table[summary="Decisions about earlier periods"]'));
    expect(copied).toHaveLength(agreed.length);
    copied.forEach((row, place) => {
      expect(agreed[place]).toContain(row.Decision);
    });
    await expect(paper.getByText(/^Recommended: \S/).first()).toBeVisible();
  });

  test('on a phone the copy has the charts of a wide page, and nothing runs out of sight', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await measurePage(page).open(measure);
    await paperOf(page).button.click();
    await expect(paperOf(page).said).toBeVisible();
    await expectNoFault(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    const drawn = measurePage(page).chart(chartTitle).picture;
    expect((await drawn.boundingBox())?.width).toBeLessThan(390);
    const paper = await pasted(page);
    const wide = await paper.getByRole('img').evaluate((one: HTMLImageElement) => one.naturalWidth);
    expect(wide).toBeGreaterThan(1300);
  });
});

test.describe('where the clipboard is closed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the paper is shown, to be taken by hand with its formatting, and the focus comes back', async ({
    page,
  }) => {
    await refuseClipboard(page);
    await measurePage(page).open(measure);
    const { button, dialog, preview, selectAndCopy } = paperOf(page);
    await button.click();
    await expect(dialog).toContainText('did not let this page write to the clipboard');
    await expect(preview.getByRole('heading', { name: new RegExp(measure) })).toBeVisible();
    await expect(preview.getByRole('img', { name: /^Chart of / })).toBeVisible();
    await expect(preview.getByRole('rowheader', { name: 'December 2024' })).toBeAttached();
    await expectNoFault(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoFault(page);
    await selectAndCopy.click();
    await expect(dialog.getByRole('status')).toContainText('Press Ctrl and C');
    await page.keyboard.press('Control+c');
    const { html } = await readClipboard(page);
    expect(html).toContain('data:image/png;base64,');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test('a copy that cannot be made says so, and can be tried again', async ({ page, trouble }) => {
  trouble.expect(/make-copy|ERR_FAILED|Failed to (load|fetch)|dynamically imported/);
  await page.route(/make-copy/, (route) => route.abort());
  await measurePage(page).open(measure);
  await paperOf(page).button.click();
  await expect(page.getByText('The copy could not be made. Try again.')).toBeVisible();
  await expect(paperOf(page).button).toBeEnabled();
});

test('the table of all headline measures is a workbook too, with the figures of the CSV', async ({
  page,
  request,
}) => {
  await boardPage(page).open();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'XLSX of all measures' }).first().click();
  const { name, sheets } = await savedWorkbook(await saving);
  expect(name).toBe('board-measures-to-2024-12.xlsx');
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Notes', 'Table']);
  const [notes, figures] = sheets;
  expect(notes?.rows.flat().join(' ')).toContain('of 43 headline measures');
  const [header = [], ...rows] = figures?.rows.slice(2) ?? [];
  const csv = await fetchCsv(request, '/csv/board/measures.csv?period=2024-25-Q3');
  expect(rows.map((row) => row[header.indexOf('Latest')] ?? '')).toEqual(
    // A CSV guards what a spreadsheet would run: '-11 points.
    csv.map((row) => (row.Latest ?? '').replace(/^'/, '')),
  );
  expect(rows).toHaveLength(43);
});

test('the figures of a chart are a workbook of numbers and dates', async ({ page }) => {
  await measurePage(page).open('2.2.2a');
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: /^XLSX of Audits completed against/ }).click();
  const { sheets } = await savedWorkbook(await saving);
  const [header, first] = sheets[1]?.rows.slice(2) ?? [];
  expect(header?.slice(0, 3)).toEqual(['Month', 'Counted in the month', 'Counted up']);
  expect(first?.slice(0, 3)).toEqual([new Date('2024-04-01'), 87, 87]);
});
