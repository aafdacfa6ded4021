import { auditLayout } from '@plumbline/contract/source/audit-layout';
import { describe, expect, it } from 'vitest';
import { codeReader } from './parse-code.ts';

function readerOf(field: string) {
  const column = auditLayout.columns.find((candidate) => candidate.field === field);
  if (!column) throw new Error(`no column ${field}`);
  return codeReader(column);
}

describe('codeReader(column)', () => {
  it('knows a code by any spelling, whatever its case, spaces and punctuation', () => {
    const read = readerOf('riskBand');
    for (const cell of ['VH', 'vh', 'Very High', 'very-high', ' VERY  HIGH ', 'very_high']) {
      expect([cell, read(cell)]).toEqual([cell, 'very-high']);
    }
    expect(read('M')).toBe('medium');
  });

  it('does not guess what a bare number means', () => {
    expect(readerOf('riskBand')('1')).toHaveProperty('message');
  });

  it('refuses an unknown code and names those it knows, every time it meets it', () => {
    const read = readerOf('outcome');
    const refused = { message: '"Fine" is not one of satisfactory, unsatisfactory.' };
    expect(read('Fine')).toEqual(refused);
    expect(read('Fine')).toEqual(refused);
  });

  it('quotes no more than the beginning of a long unknown code', () => {
    expect(readerOf('outcome')('x'.repeat(500))).toEqual({
      message: `"${'x'.repeat(60)}…" is not one of satisfactory, unsatisfactory.`,
    });
  });

  it('takes words for nothing as blank', () => {
    expect(readerOf('outcome')('Awaiting outcome')).toBeNull();
    expect(readerOf('outcome')('NULL')).toBeNull();
    expect(readerOf('noticeType')('None')).toBeNull();
  });

  it('keeps other text where the column says so', () => {
    const read = readerOf('activity');
    expect(read('Fire safety audit')).toBe('audit');
    expect(read('Audit (RRO)')).toBe('audit');
    expect(read('Fire safety check ')).toBe('Fire safety check');
  });
});
