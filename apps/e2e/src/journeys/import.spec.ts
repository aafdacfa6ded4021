import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { boardPage } from '../pages/board-page.ts';
import { dataPage } from '../pages/data-page.ts';
import { frame } from '../pages/frame.ts';
import { importPage } from '../pages/import-page.ts';
import { protectionPage } from '../pages/protection-page.ts';
import { rowNamed, rowsOf } from '../pages/table.ts';
import { undoDialog } from '../pages/undo-dialog.ts';
import { type AuditLine, auditFile, auditText, textFile } from '../product/audit-file.ts';
import { fetchCsv } from '../product/csv.ts';
import type { Product } from '../product/start-product.ts';
import { test } from '../product-test.ts';

test.use({ service: 'own-demonstration' });

const auditsBefore = 677;

/** Takes a file in on the command line: audits that are held when the test begins. */
async function holdAudits(product: Product, lines: readonly AuditLine[]): Promise<void> {
  const file = join(product.dataFolder, 'held.csv');
  await writeFile(file, auditText(lines));
  const { exitCode, errors } = await product.plumbline('import', 'audits', file);
  expect(exitCode, errors).toBe(0);
}

const held = { audit_id: 'HELD-1' };
const alsoHeld = { audit_id: 'HELD-2', outcome: 'unsatisfactory' };

const refusedLines: readonly AuditLine[] = [
  { audit_id: 'NEW-3', date_completed: '30/02/2024' },
  { audit_id: 'NEW-4', outcome: 'Fine' },
];

/** Beside two that are held: new, changed, the same, refused, and a team that nobody knows. */
const mixedFile = auditFile('december.csv', [
  { audit_id: 'NEW-1' },
  { audit_id: 'NEW-2', team_id: 'Brindlewick', officer_id: 'Callum Fearnsby' },
  ...refusedLines,
  { audit_id: 'NEW-5', team_id: 'Larkmoor' },
  { ...alsoHeld, outcome: 'satisfactory' },
  held,
]);

async function expectAudits(page: Page, count: number): Promise<void> {
  await frame(page).pageLink('Board').click();
  await expect(boardPage(page).auditsSentence).toHaveText(
    new RegExp(`^${count} of 1,000 audits done`),
  );
  await frame(page).pageLink('Protection').click();
  await expect(protectionPage(page).done).toHaveText(String(count));
}

test('a preview counts what is new, changed, the same, refused and missing before anything is kept', async ({
  page,
  product,
}) => {
  await holdAudits(product, [held, alsoHeld]);
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(mixedFile);
  await expect(frame(page).heading).toHaveText('december.csv');
  await expect(preview.sentence).toHaveText(
    '7 rows read: 2 new, 1 changed, 1 the same, 2 refused and 1 that names an unknown team or officer.',
  );
  await expect(preview.count(2, 'New')).toBeVisible();
  await expect(preview.count(1, 'Changed')).toBeVisible();
  await expect(preview.count(1, 'The same')).toBeVisible();
  await expect(preview.count(2, 'Refused')).toBeVisible();
  await expect(preview.count(1, 'Unknown names')).toBeVisible();
  await expect(preview.tab('Missing from file')).toBeVisible();

  await preview.tab('Changed').click();
  await expect(page).toHaveURL(/show=changed/);
  await expect(preview.rows('Changed')).toContainText(
    /outcome from unsatisfactory to satisfactory/i,
  );
  await preview.tab('New').click();
  await expect(preview.rows('New').getByRole('rowheader')).toHaveText(['NEW-1', 'NEW-2']);
  await expectAudits(page, auditsBefore + 2);
});

test('a refused row says its line, its column and what is wrong, and can be put right and sent again', async ({
  page,
}) => {
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(mixedFile);
  await preview.tab('Refused').click();
  const rows = await rowsOf(preview.rows('Refused'));
  expect(rows.map((row) => [row.Line, row.Record])).toEqual([
    ['4', 'NEW-3'],
    ['5', 'NEW-4'],
  ]);
  expect(rows[0]?.['What is wrong']).toContain('date_completed 30 February 2024 is not a date.');
  expect(rows[1]?.['What is wrong']).toContain('outcome "Fine" is not one of');

  const saving = page.waitForEvent('download');
  await preview.downloadRefused.click();
  const refused = await readFile(await (await saving).path(), 'utf8');
  // The row that waits for its team is left out too.
  expect(refused.split(/\r?\n/).filter(Boolean).length).toBe(1 + refusedLines.length + 1);
  const corrected = refused.replace('30/02/2024', '17/12/2024').replace(',Fine,', ',satisfactory,');
  await dataPage(page).open();
  await dataPage(page).upload(textFile('december put right.csv', corrected));
  await expect(preview.sentence).toHaveText(
    '3 rows read: 2 new, 0 changed, 0 the same, 0 refused and 1 that names an unknown team or officer.',
  );
  await preview.confirm.click();
  await expect(preview.taken).toContainText('2 records added.');
  await expect(
    preview.taken.getByRole('link', { name: 'Download the 1 row left out' }),
  ).toBeVisible();
  await expectAudits(page, auditsBefore + 2);
});

test('confirming with a new team added shows on Board and Protection, and undo brings the old figures back', async ({
  page,
  product,
}) => {
  await holdAudits(product, [held, alsoHeld]);
  const before = auditsBefore + 2;
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(mixedFile);
  await preview.addName('Larkmoor').click();
  await expect(preview.count(3, 'New')).toBeVisible();
  await expect(preview.addName('Larkmoor')).toBeChecked();
  const progressSeen = page.waitForFunction(() => document.querySelector('progress') !== null);
  await preview.confirm.click();
  await progressSeen;
  await expect(preview.taken).toContainText('3 records added and 1 changed.');
  await expectAudits(page, before + 3);
  const team = rowNamed(await rowsOf(protectionPage(page).teams), 'Larkmoor');
  expect(team.Done).toMatch(/^1\b/);

  await frame(page).pageLink('Data').click();
  const row = dataPage(page).importOf('december.csv');
  await row.getByRole('button', { name: /^Undo/ }).click();
  const { dialog, keep, undo } = undoDialog(page);
  await expect(dialog).toContainText('3 records that it added will go.');
  await expect(dialog).toContainText('1 record that it changed will be as before.');
  await keep.click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('Taken');
  await row.getByRole('button', { name: /^Undo/ }).click();
  await undo.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/december\.csv, was taken back/)).toBeVisible();
  await expect(row).toContainText('Taken back');
  await expectAudits(page, before);
});

test('the same file again says so, changes nothing, and undoing it changes nothing', async ({
  page,
}) => {
  const file = auditFile('december.csv', [{ audit_id: 'NEW-1' }, { audit_id: 'NEW-2' }]);
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(file);
  await preview.confirm.click();
  await expect(preview.taken).toBeVisible();
  await dataPage(page).open();
  await dataPage(page).upload(file);
  await expect(preview.sameFile).toBeVisible();
  await expect(preview.count(0, 'New')).toBeVisible();
  await expect(preview.count(2, 'The same')).toBeVisible();
  await preview.confirm.click();
  await expect(preview.taken).toContainText('Nothing changed: every row was held here already.');
  await expectAudits(page, auditsBefore + 2);
  await page.goBack();
  await page.goBack();
  await preview.undo.click();
  await undoDialog(page).undo.click();
  await expect(page.getByText('This import was taken back')).toBeVisible();
  await expectAudits(page, auditsBefore + 2);
});

test('undo takes back one import and leaves a later one', async ({ page }) => {
  const preview = importPage(page);
  for (const [name, id] of [
    ['first.csv', 'NEW-1'],
    ['second.csv', 'NEW-2'],
  ] as const) {
    await dataPage(page).open();
    await dataPage(page).upload(auditFile(name, [{ audit_id: id }]));
    await preview.confirm.click();
    await expect(preview.taken).toBeVisible();
  }
  await expectAudits(page, auditsBefore + 2);
  await frame(page).pageLink('Data').click();
  const first = dataPage(page).importOf('first.csv');
  await first.getByRole('button', { name: /^Undo/ }).click();
  await undoDialog(page).undo.click();
  await expect(first).toContainText('Taken back');
  await expect(dataPage(page).importOf('second.csv')).not.toContainText('Taken back');
  await expectAudits(page, auditsBefore + 1);
});

test('cancelling a preview leaves nothing', async ({ page }) => {
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(mixedFile);
  await expect(preview.cancel).toBeVisible();
  await frame(page).pageLink('Data').click();
  await expect(dataPage(page).waiting).toContainText('december.csv');
  await dataPage(page).waiting.getByRole('link', { name: 'december.csv' }).click();
  await preview.cancel.click();
  await expect(page).toHaveURL(/\/data$/);
  await expect(dataPage(page).imports).toBeVisible();
  await expect(dataPage(page).waiting).toHaveCount(0);
  await expect(dataPage(page).importOf('december.csv')).toHaveCount(0);
  await expectAudits(page, auditsBefore);
});

test('a file that waits is cancelled from the list as well', async ({ page }) => {
  await dataPage(page).open();
  await dataPage(page).upload(mixedFile);
  await expect(importPage(page).cancel).toBeVisible();
  await frame(page).pageLink('Data').click();
  await dataPage(page).waiting.getByRole('button', { name: 'Cancel december.csv' }).click();
  await expect(dataPage(page).waiting).toHaveCount(0);
  await expect(page.getByText(/was cancelled\. Nothing was taken\./)).toBeVisible();
});

test('what the file leaves out of the days it covers can be withdrawn, and comes back with undo', async ({
  page,
  product,
}) => {
  const day = '2024-12-17';
  const onThatDay = { ...held, date_completed: day };
  await holdAudits(product, [onThatDay]);
  const december = await fetchCsv(page.request, '/csv/audits.csv?from=2024-12&to=2024-12');
  const missing = december.filter((row) => row.date_completed === day).length - 1;
  expect(missing).toBeGreaterThan(0);
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(auditFile('one day.csv', [onThatDay]));
  await expect(preview.firstDay).toHaveValue(day);
  await expect(preview.lastDay).toHaveValue(day);
  // As far as the rows reach is not yet what the file covers: a person says that first.
  await expect(preview.withdrawMissing).toHaveCount(0);
  await preview.useDays.click();
  await preview.withdrawMissing.click();
  await expect(preview.withdrawMissing).toBeChecked();
  await preview.confirm.click();
  await expect(preview.taken).toContainText('withdrawn');
  await expectAudits(page, auditsBefore + 1 - missing);
  await page.goBack();
  await page.goBack();
  await preview.undo.click();
  await undoDialog(page).undo.click();
  await expect(page.getByText('This import was taken back')).toBeVisible();
  await expectAudits(page, auditsBefore + 1);
});

test('the days a file covers can be widened, and a slip in them is said in place', async ({
  page,
}) => {
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(auditFile('one day.csv', [held]));
  await preview.firstDay.fill('2024-12-31');
  await preview.lastDay.fill('2024-12-01');
  await preview.useDays.click();
  await expect(
    page.getByText('The last day must be the same as or after the first day'),
  ).toBeVisible();
  await preview.firstDay.fill('2024-12-01');
  await preview.lastDay.fill('2024-12-31');
  await preview.useDays.click();
  await expect(
    page.getByText('The file covers 1 December 2024 to 31 December 2024.'),
  ).toBeVisible();
  await preview.tab('Missing from file').click();
  await expect(preview.rows('Missing from file').getByRole('rowheader').first()).toBeVisible();
});

test("the source's own total is compared with ours, and a slip in it is said in place", async ({
  page,
}) => {
  const preview = importPage(page);
  await dataPage(page).open();
  await dataPage(page).upload(auditFile('december.csv', [{ audit_id: 'NEW-1' }]));
  await preview.controlTotal.fill('1o');
  await preview.compare.click();
  await expect(page.getByText('Enter the number of audits, such as 1,024')).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await preview.controlTotal.fill('3');
  await preview.compare.click();
  await expect(page.getByText(/They disagree: 2 fewer here/)).toBeVisible();
  await preview.controlTotal.fill('1');
  await preview.compare.click();
  await expect(page.getByText(/They agree\. 1 row read/)).toBeVisible();
});
