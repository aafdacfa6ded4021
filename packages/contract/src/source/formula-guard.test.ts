import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from './formula-guard.ts';

describe('a cell that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-A12', "'-A12"],
    ['@home', "'@home"],
    ["'=1", "''=1"],
  ])('%s is written %s', (text, written) => {
    expect(guardFormula(text)).toBe(written);
  });

  it.each(['-12', '+1.5', "O'Dowd", "'tis", '', 'A-12'])('%j stays as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  it('is read back as it was, and never run as it stands in the file', () => {
    const marks = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '1', 'a', '\t', '.'),
    });
    fc.assert(
      fc.property(marks, (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
        expect(guardFormula(text)).toMatch(/^([^=+\-@\t\r]|[+-]\d+([.,]\d+)?$)|^$/);
      }),
    );
  });
});
