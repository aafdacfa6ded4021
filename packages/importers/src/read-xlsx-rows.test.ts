import { describe, expect, it } from 'vitest';
import { auditCells, requiredHeader } from './fixtures/audit-file.ts';
import { type MadeCell, makeWorkbook, workbookParts } from './fixtures/make-workbook.ts';
import { makeZip } from './fixtures/make-zip.ts';
import { readAll } from './fixtures/read-all.ts';

const header = requiredHeader.split(',');
const [completedAt, teamAt] = [4, 6];

/** A row of cells nothing is wrong with, but for the cells put in place of others. */
function cells(changes: Readonly<Record<number, MadeCell>> = {}): readonly MadeCell[] {
  return auditCells().map((cell, index) => (index in changes ? (changes[index] ?? null) : cell));
}

const audits = (...rows: readonly (readonly MadeCell[])[]) => ({ name: 'Audits', rows });
const readBook = async (...rows: readonly (readonly MadeCell[])[]) =>
  readAll(await makeWorkbook(audits(header, ...rows)));

describe('readRows of a workbook', () => {
  it('reads the sheet, naming the rows of the sheet as lines', async () => {
    const { kinds, opened, rows, ended } = await readBook(cells(), cells({ 0: 'A2' }));
    expect(kinds).toEqual(['opened', 'rows', 'ended']);
    expect(opened).toMatchObject({
      format: 'xlsx',
      sheet: 'Audits',
      encoding: null,
      delimiter: null,
    });
    expect(rows.map(({ line, key, issues }) => [line, key, issues])).toEqual([
      [2, 'A1', []],
      [3, 'A2', []],
    ]);
    expect(ended).toEqual({ kind: 'ended', rowsRead: 2, encoding: null, notices: [] });
  });

  it('reads dates as dates, as numbers and as text', async () => {
    const { rows } = await readBook(
      cells({ [completedAt]: { date: 45_672 } }),
      cells({ [completedAt]: { date: 45_672.999 } }),
      cells({ [completedAt]: 45_672 }),
      cells({ [completedAt]: 45_672.25 }),
      cells({ [completedAt]: '15/01/2025' }),
    );
    expect(rows.map(({ fields }) => fields?.completed)).toEqual(Array(5).fill('2025-01-15'));
  });

  it('reads numbers in columns of text without making them floats', async () => {
    const { rows } = await readBook(cells({ 0: 100_012_345_678, [teamAt]: 7 }));
    expect(rows[0]?.fields).toMatchObject({ auditId: '100012345678', team: '7' });
  });

  it('reads booleans and the results of formulas', async () => {
    const book = await makeWorkbook(
      audits(
        [...header, 'qa_sampled', 'hours_total'],
        [
          ...cells({
            [completedAt]: { formula: 'TODAY()', result: 45_672 },
            [teamAt]: { formula: 'B1&amp;B2', result: 'north' },
          }),
          true,
          { formula: 'SUM(A1)', result: 4.5 },
        ],
      ),
    );
    const { rows } = await readAll(book);
    expect(rows[0]?.fields).toMatchObject({
      completed: '2025-01-15',
      team: 'north',
      qaSampled: 'yes',
      hours: 4.5,
    });
  });

  it('refuses the error of a formula, by its cell, instead of reading it as blank', async () => {
    const { rows } = await readBook(
      cells({ 5: { error: '#N/A' } }),
      cells(),
      cells({ [completedAt]: { error: '#DIV/0!' } }),
    );
    expect(rows).toMatchObject([
      {
        line: 2,
        fields: null,
        issues: [
          {
            column: 'outcome',
            message: 'This cell shows the error #N/A of a formula. Correct it in the workbook.',
          },
        ],
      },
      { line: 3, issues: [] },
      {
        line: 4,
        issues: [
          { column: 'date_completed', message: expect.stringContaining('the error #DIV/0!') },
        ],
      },
    ]);
  });

  it('refuses a formula that was never calculated, and takes an empty result for blank', async () => {
    const { rows } = await readBook(
      cells({ 5: { formula: 'UPPER(A1)' } }),
      cells({ 5: { formula: 'UPPER(A1)', result: '' } }),
    );
    expect(rows).toMatchObject([
      { line: 2, issues: [{ column: 'outcome', message: expect.stringContaining('#CALC!') }] },
      { line: 3, fields: { outcome: null } },
    ]);
  });

  it('finds the names below a title and passes over blank rows', async () => {
    const book = await makeWorkbook(
      audits(['Audits 2024/25'], [], header, [], cells(), [null], cells()),
    );
    const { rows } = await readAll(book);
    expect(rows.map(({ line }) => line)).toEqual([5, 7]);
  });

  it('reads the sheet that names the most columns, wherever it stands', async () => {
    const book = await makeWorkbook(
      { name: 'Notes', rows: [['How to read this'], ['Risk', 'Outcome'], ['VH', 'S']] },
      { name: 'Empty', rows: [] },
      audits(header, cells({ 5: { error: '#REF!' } })),
    );
    const { opened, rows } = await readAll(book);
    expect(opened).toMatchObject({ sheet: 'Audits' });
    expect(rows).toMatchObject([{ line: 2, issues: [{ column: 'outcome' }] }]);
  });

  it('reads a row that is shorter than the header, as Excel leaves empty cells out', async () => {
    const { rows } = await readBook(cells().slice(0, 5));
    expect(rows[0]?.fields).toMatchObject({ outcome: null, team: null, officer: null });
  });

  it('says when there are names and no rows', async () => {
    expect(await readBook()).toMatchObject({
      kinds: ['opened', 'ended'],
      ended: { rowsRead: 0, message: 'The file has column names but no rows.' },
    });
  });

  it('fails without names, with a missing column, and without anything', async () => {
    const fails = async (...rows: readonly (readonly MadeCell[])[]) =>
      (await readAll(await makeWorkbook(audits(...rows)))).failed?.message.split(/[.:]/)[0];
    expect(await fails(cells())).toBe('No column names were found in the first 20 lines');
    expect(await fails(header.slice(1), cells())).toBe('A column is missing');
    expect(await fails()).toBe('The file is empty');
  });

  it('refuses a workbook that would unpack to too much, before unpacking it', async () => {
    const parts = workbookParts([audits(header, cells())]);
    const bomb = await makeZip([
      ...parts,
      { path: 'xl/media/image1.xml', content: '', declares: 900_000_000 },
    ]);
    expect(await readAll(bomb)).toMatchObject({
      kinds: ['failed'],
      failed: { message: expect.stringContaining('unpacks to more than 100 MB') },
    });
  });

  it('refuses a sheet that reaches further than can be held', async () => {
    const far = workbookParts([audits(header, cells())]).map((part) =>
      part.path === 'xl/worksheets/sheet1.xml'
        ? {
            ...part,
            content: part.content.replace(
              '</sheetData>',
              '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
            ),
          }
        : part,
    );
    expect(await readAll(await makeZip(far))).toMatchObject({
      kinds: ['failed'],
      failed: { message: expect.stringContaining('more rows and columns than can be read') },
    });
  });

  it('refuses a workbook over the size limit', async () => {
    const book = await makeWorkbook(audits(header, cells()));
    const { failed } = await readAll(book, { limits: { workbook: book.length - 1 } });
    expect(failed).toMatchObject({ message: expect.stringContaining('is larger than') });
  });

  it('fails on a workbook that is cut off, at whatever byte', async () => {
    const book = await makeWorkbook(audits(header, cells()));
    for (let end = 4; end < book.length; end += 97) {
      expect(await readAll(book.subarray(0, end))).toMatchObject({
        kinds: ['failed'],
        failed: { message: expect.stringContaining('The workbook is damaged') },
      });
    }
  });

  it('fails, and never throws, when bytes inside a workbook are changed', async () => {
    const book = await makeWorkbook(audits(header, cells()));
    for (let at = 4; at < book.length; at += 13) {
      const { kinds } = await readAll(book.with(at, (book[at] ?? 0) ^ 0x55));
      expect(['failed', 'ended']).toContain(kinds.at(-1));
    }
  });

  it('says when a zip is something else', async () => {
    const said = async (path: string) =>
      (await readAll(await makeZip([{ path, content: '<x/>' }]))).failed?.message.split('.')[0];
    expect(await said('audits.csv')).toBe('This is a zip folder, not Excel or CSV');
    expect(await said('word/document.xml')).toBe('This is a Word document, not a table');
    expect(await said('content.xml')).toBe('This is an OpenDocument file, not Excel or CSV');
    expect(await said('xl/workbook.bin')).toBe('This is a binary Excel file (');
  });
});
