import { describe, expect, it } from 'vitest';
import { auditCells, auditFile, requiredHeader } from './fixtures/audit-file.ts';
import { pieces, readAll } from './fixtures/read-all.ts';

const goodRow = auditCells().join(',');
/** The only row of a file, by the changes that make it. */
const rowOf = async (changes: Readonly<Record<string, string>>) =>
  (await readAll(auditFile(changes))).rows[0];

describe('readRows({ bytes, layout, today })', () => {
  it('yields what was opened, then rows, then the end', async () => {
    const { kinds, opened, rows, ended } = await readAll(auditFile({}, { audit_id: 'A2' }));
    expect(kinds).toEqual(['opened', 'rows', 'ended']);
    expect(opened).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ',', sheet: null });
    expect(rows.map(({ line, key }) => [line, key])).toEqual([
      [2, 'A1'],
      [3, 'A2'],
    ]);
    expect(ended).toEqual({ kind: 'ended', rowsRead: 2, encoding: 'utf-8', notices: [] });
  });

  it('gives every field of a good row, null where there is nothing, and its cells as they stood', async () => {
    const row = await rowOf({
      premises_id: '100012345678',
      risk_band_as_at: '09/01/2025',
      hours_total: '5.5',
      qa_sampled: 'Y',
      created_at: '2025-01-11T08:15:00Z',
    });
    expect(row).toEqual({
      line: 2,
      key: 'A1',
      issues: [],
      raw: expect.arrayContaining(['A1', '09/01/2025', '2025-01-11T08:15:00Z']),
      fields: {
        auditId: 'A1',
        premisesId: '100012345678',
        activity: 'audit',
        origin: 'planned',
        riskBand: 'very-high',
        riskBandAsAt: '2025-01-09',
        premisesType: null,
        due: null,
        completed: '2025-01-10',
        outcome: 'satisfactory',
        team: 'north',
        officer: 'o-07',
        qualification: null,
        hours: 5.5,
        noticeType: null,
        noticeIssued: null,
        noticeDue: null,
        closed: null,
        previousAudit: null,
        qaSampled: 'yes',
        qaGrade: null,
        keyed: '2025-01-11',
        updated: null,
      },
    });
  });

  it('reads a blank outcome as awaited, a blank band as not stated, a blank origin as other', async () => {
    const row = await rowOf({ outcome: '', risk_band: '', origin: '' });
    expect(row?.fields).toMatchObject({ outcome: null, riskBand: 'not-stated', origin: 'other' });
  });

  it('keeps the words of an activity that is not an audit', async () => {
    const row = await rowOf({ activity_type: 'Fire safety check' });
    expect(row?.fields).toMatchObject({ activity: 'Fire safety check' });
  });

  it('refuses a row with its line, the column as the file calls it, and the cells as they stood', async () => {
    const text = auditFile({}, { audit_id: 'A2', date_completed: '30/02/2024', outcome: 'Fine' });
    const { rows } = await readAll(text.replace('date_completed', 'Date audit completed'));
    expect(rows[1]).toEqual({
      line: 3,
      key: 'A2',
      fields: null,
      issues: [
        { column: 'Date audit completed', message: '30 February 2024 is not a date.' },
        { column: 'outcome', message: '"Fine" is not one of satisfactory, unsatisfactory.' },
      ],
      raw: ['A2', 'audit', 'RBIP-planned', 'VH', '30/02/2024', 'Fine', 'north', 'o-07'],
    });
  });

  it('refuses an empty cell that must be filled', async () => {
    expect(await rowOf({ audit_id: ' ', activity_type: '' })).toMatchObject({
      key: null,
      fields: null,
      issues: [
        { column: 'audit_id', message: 'This cell is empty and must be filled.' },
        { column: 'activity_type', message: 'This cell is empty and must be filled.' },
      ],
    });
  });

  it('refuses a completed date after today by the clock it is given', async () => {
    expect(await rowOf({ date_completed: '16/01/2025' })).toMatchObject({
      fields: null,
      issues: [
        {
          column: 'date_completed',
          message: expect.stringContaining('16 January 2025 is in the future'),
        },
      ],
    });
    expect(await rowOf({ date_completed: '15/01/2025' })).toMatchObject({ issues: [] });
  });

  it('refuses a row with too few or too many cells, on its own line', async () => {
    const text = `${requiredHeader}\n${goodRow}\nA2,audit\n${goodRow},extra\n${goodRow}, ,\n`;
    const { rows } = await readAll(text);
    expect(rows.map(({ line, issues }) => [line, issues[0]?.message.split('.')[0]])).toEqual([
      [2, undefined],
      [3, 'This row has 2 cells and there are 8 columns'],
      [4, 'This row has 9 cells and there are 8 columns'],
      [5, undefined],
    ]);
    expect(rows[1]).toMatchObject({ key: 'A2', raw: ['A2', 'audit'] });
  });

  it('passes over blank rows and still counts their lines', async () => {
    const { rows, ended } = await readAll(
      `\n${requiredHeader}\n\n${goodRow}\n,,,,,,,\n  \n${goodRow}\n\n`,
    );
    expect(rows.map(({ line }) => line)).toEqual([4, 7]);
    expect(ended).toMatchObject({ rowsRead: 2 });
  });

  it('refuses rows that ran together at a broken quotation mark, naming their lines', async () => {
    const text = `${requiredHeader}\n${goodRow.replace('north', '"no"rth')}\n${goodRow.replace('north', '"south"')}\n${goodRow}\n`;
    const { rows } = await readAll(text);
    expect(rows).toMatchObject([
      {
        line: 2,
        fields: null,
        issues: [
          {
            column: '',
            message:
              'Lines 2 to 3 were read as one row because of a quotation mark inside a cell. Write it twice ("") or take it out.',
          },
        ],
      },
      { line: 4, issues: [] },
    ]);
  });

  it('refuses only the rows with characters that are not of the encoding', async () => {
    const text = new TextEncoder().encode(auditFile({ team_id: 'Café' }, { team_id: 'Caf@' }));
    const bytes = text.map((byte) => (byte === 0x40 ? 0xe9 : byte));
    const { rows, opened } = await readAll(bytes);
    expect(opened).toMatchObject({ encoding: 'utf-8' });
    expect(rows).toMatchObject([
      { line: 2, fields: { team: 'Café' } },
      {
        line: 3,
        issues: [{ column: 'team_id', message: expect.stringContaining('could not be read') }],
      },
    ]);
  });

  it('says at the end in which encoding the late characters were', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => ({ audit_id: `A${at}` }));
    const text = new TextEncoder().encode(auditFile(...rows, { team_id: 'Caf@' }));
    const read = await readAll(text.map((byte) => (byte === 0x40 ? 0xe9 : byte)));
    expect(read.ended).toMatchObject({ encoding: 'windows-1252' });
    expect(read.rows.at(-1)).toMatchObject({ fields: { team: 'Café' } });
  });

  it('hands out rows in batches as the bytes come', async () => {
    const file = auditFile(...Array.from({ length: 5_000 }, (_, at) => ({ audit_id: `A${at}` })));
    const limits = { block: 10_000, batch: 500 };
    const { kinds, rows, ended } = await readAll(file, { limits });
    expect(kinds.filter((kind) => kind === 'rows').length).toBeGreaterThan(5);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(5_000);
    expect(rows.at(-1)).toMatchObject({ line: 5_001 });
    expect(ended).toMatchObject({ rowsRead: 5_000 });
  });

  it('says when a file has column names and no rows', async () => {
    for (const text of [requiredHeader, `${requiredHeader}\n`, `${requiredHeader}\n\n,,,\n`]) {
      expect(await readAll(text)).toMatchObject({
        kinds: ['opened', 'ended'],
        ended: { rowsRead: 0, message: 'The file has column names but no rows.' },
      });
    }
  });

  it.each([
    ['no bytes', ''],
    ['white space', ' \r\n\r\n'],
    ['only a byte order mark', '\ufeff'],
  ])('fails on a file of %s as empty', async (_, text) => {
    expect(await readAll(text)).toMatchObject({
      kinds: ['failed'],
      failed: { message: 'The file is empty. Export it again and check that it has rows.' },
    });
  });

  it('fails on a file that is cut off in a quoted cell, after the rows before it', async () => {
    const read = await readAll(`${requiredHeader}\n${goodRow}\nA2,"aud`);
    expect(read.kinds).toEqual(['opened', 'rows', 'failed']);
    expect(read.failed).toMatchObject({ line: 3, message: expect.stringContaining('cut off') });
  });

  it('fails on a file that is cut off in the middle of a row, and shows the row', async () => {
    const read = await readAll(`${requiredHeader}\n${goodRow}\nA2,audit,RB`);
    expect(read.kinds).toEqual(['opened', 'rows', 'failed']);
    expect(read.rows[1]).toMatchObject({
      line: 3,
      issues: [{ column: '', message: 'The file ends in the middle of this row.' }],
    });
    expect(read.failed).toEqual({
      kind: 'failed',
      line: 3,
      message:
        'The file ends in the middle of line 3, after 3 of 8 cells. It was probably cut off while it was saved or sent. Export it again; if that line is a total or a note, delete it.',
    });
  });

  it('does not call a file cut off because its last row has no line end', async () => {
    expect(await readAll(`${requiredHeader}\n${goodRow}`)).toMatchObject({
      kinds: ['opened', 'rows', 'ended'],
    });
  });

  it('fails when the stream of bytes breaks off', async () => {
    async function* broken() {
      yield* pieces(new TextEncoder().encode(auditFile({})));
      throw new Error('connection lost');
    }
    const read = await readAll('', { bytes: broken(), limits: { block: 20 } });
    expect(read.failed).toMatchObject({
      message: 'The file stopped arriving before its end. Nothing was kept. Send it again.',
    });
    expect(read.kinds.at(-1)).toBe('failed');
  });

  it('fails on a file over the size limit', async () => {
    const file = auditFile(...Array.from({ length: 100 }, () => ({})));
    const read = await readAll(file, { limits: { file: 5_000, block: 1_000 } });
    expect(read.kinds.at(-1)).toBe('failed');
    expect(read.failed).toMatchObject({ message: expect.stringContaining('is larger than 1 MB') });
  });

  it.each([
    ['the file is of the wrong type', '%PDF-1.7'],
    ['no column names are found', 'A1,audit\n'.repeat(20_000)],
    ['all is read', auditFile({})],
  ])('closes the stream of bytes when %s', async (_, text) => {
    let closed = 'no';
    async function* stream() {
      try {
        yield* pieces(new TextEncoder().encode(text));
      } finally {
        closed = 'yes';
      }
    }
    await readAll('', { bytes: stream() });
    expect(closed).toBe('yes');
  });

  it('stops asking for bytes when the reader of rows stops', async () => {
    let asked = 0;
    async function* endless() {
      yield new TextEncoder().encode(`${requiredHeader}\n`);
      for (;;) {
        asked += 1;
        yield new TextEncoder().encode(`${goodRow}\n`.repeat(1_000));
      }
    }
    const { readRows } = await import('./read-rows.ts');
    const { auditLayout } = await import('@plumbline/contract/source/audit-layout');
    const today = '2025-01-15' as never;
    for await (const batch of readRows({ bytes: endless(), layout: auditLayout, today })) {
      if (batch.kind === 'rows') break;
    }
    expect(asked).toBeLessThan(10);
  });
});
