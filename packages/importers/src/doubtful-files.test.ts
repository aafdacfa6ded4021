import { auditLayout } from '@plumbline/contract/source/audit-layout';
import { toDay } from '@plumbline/domain/period/day';
import { describe, expect, it } from 'vitest';
import { auditFile } from './fixtures/audit-file.ts';
import { readRows } from './read-rows.ts';
import type { RowBatch } from './row-batch.ts';

async function read(text: string): Promise<readonly RowBatch[]> {
  async function* bytes() {
    yield new TextEncoder().encode(text);
  }
  const parts: RowBatch[] = [];
  const today = toDay('2025-01-15');
  for await (const part of readRows({ bytes: bytes(), layout: auditLayout, today })) {
    parts.push(part);
  }
  return parts;
}

const rowsOf = (parts: readonly RowBatch[]) =>
  parts.flatMap((part) => (part.kind === 'rows' ? part.rows : []));

describe('a file with dates that have the month first', () => {
  it('is read with a notice that names the column and one such date', async () => {
    const parts = await read(
      auditFile(
        { audit_id: 'A1', date_completed: '11/25/2024' },
        { audit_id: 'A2', date_completed: '11/04/2024' },
      ),
    );
    expect(parts.at(-1)).toMatchObject({
      kind: 'ended',
      notices: [expect.stringMatching(/date_completed.*month first.*"11\/25\/2024"/)],
    });
  });

  it('has no notice for a date that is none either way round', async () => {
    const parts = await read(auditFile({ date_completed: '31/25/2024' }));
    expect(parts.at(-1)).toMatchObject({ kind: 'ended', notices: [] });
  });
});

describe('a file that ends inside its last date', () => {
  const text = auditFile(
    { audit_id: 'A1', created_at: '2025-01-11' },
    { audit_id: 'A2', created_at: '2025-01-13' },
  );

  it('is taken to be cut off when that date is shorter than the one before', async () => {
    expect((await read(text.slice(0, -2))).at(-1)).toMatchObject({
      kind: 'failed',
      line: 3,
      message: expect.stringContaining('"2025-01-1" is shorter than the date on the line before'),
    });
  });

  it('is whole without a last line end when the date has its full length', async () => {
    expect((await read(text.slice(0, -1))).at(-1)).toMatchObject({ kind: 'ended', rowsRead: 2 });
  });

  it('is whole when the last date is short and the line ends', async () => {
    const whole = auditFile(
      { audit_id: 'A1', created_at: '12/01/2025' },
      { audit_id: 'A2', created_at: '3/1/2025' },
    );
    expect((await read(whole)).at(-1)).toMatchObject({ kind: 'ended', rowsRead: 2 });
  });
});

describe('a row with faults of more than one kind', () => {
  it('says what is wrong with its cells and between them', async () => {
    const [row] = rowsOf(
      await read(auditFile({ risk_band: 'enormous', date_completed: '', hours_total: '4' })),
    );
    expect(row?.issues.map(({ column }) => column)).toEqual(['risk_band', 'date_completed']);
  });

  it('draws nothing from a cell that could not be read', async () => {
    const [row] = rowsOf(await read(auditFile({ date_completed: 'last week' })));
    expect(row?.issues.map(({ column }) => column)).toEqual(['date_completed']);
  });
});
