import { describe, expect, it } from 'vitest';
import { auditFile } from './fixtures/audit-file.ts';
import { readAll } from './fixtures/read-all.ts';

const rowOf = async (changes: Readonly<Record<string, string>>) =>
  (await readAll(auditFile(changes))).rows[0];

describe('what names a record or premises', () => {
  it.each(['1.23457E+11', '1E+12', '9.99E+100', '1.23457e+11'])(
    'is not %s: a spreadsheet has rounded its last digits off',
    async (text) => {
      const message = `"${text}" is a number that a spreadsheet has shortened: its last digits are lost. Make premises_id a column of text in the export, or whole numbers in the spreadsheet, and send it again.`;
      expect(await rowOf({ premises_id: text })).toMatchObject({
        fields: null,
        issues: [{ column: 'premises_id', message }],
      });
    },
  );

  it.each(['12E4', '1E5', 'E+11', '1.23457e11', '17E+1'])('may be %s', async (text) => {
    expect((await rowOf({ premises_id: text }))?.fields).toMatchObject({ premisesId: text });
  });

  it('is at most 120 characters long', async () => {
    const [longest, longer] = ['A'.repeat(120), 'A'.repeat(121)];
    expect((await rowOf({ audit_id: longest }))?.key).toBe(longest);
    expect((await rowOf({ audit_id: longer }))?.issues).toEqual([
      { column: 'audit_id', message: 'This cell is longer than 120 characters. Shorten it.' },
    ]);
  });
});

describe('the name of a team or an officer', () => {
  it('is at most 120 characters long, as in a set-up', async () => {
    expect((await rowOf({ officer_id: 'B'.repeat(121) }))?.issues).toEqual([
      { column: 'officer_id', message: 'This cell is longer than 120 characters. Shorten it.' },
    ]);
  });

  it.each(['-', '—', '?', '…'])('is none where the cell has only %s', async (text) => {
    const row = await rowOf({ team_id: text, officer_id: text });
    expect(row?.fields).toMatchObject({ team: null, officer: null });
  });

  it('is not a number that a spreadsheet has shortened: several officers would be one', async () => {
    const message =
      '"1.23457E+11" is a number that a spreadsheet has shortened: its last digits are lost. Make officer_id a column of text in the export, or whole numbers in the spreadsheet, and send it again.';
    expect((await rowOf({ officer_id: '1.23457E+11' }))?.issues).toEqual([
      { column: 'officer_id', message },
    ]);
  });

  it('may be of any script', async () => {
    expect((await rowOf({ officer_id: '王小明' }))?.fields).toMatchObject({ officer: '王小明' });
  });
});
