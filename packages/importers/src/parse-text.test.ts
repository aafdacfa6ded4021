import { guardFormula, unguardFormula } from '@plumbline/contract/source/formula-guard';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from './parse-text.ts';

describe('parseText(cell)', () => {
  it('keeps text as given, without the space around it', () => {
    expect(parseText('The Old Mill')).toBe('The Old Mill');
    expect(parseText('  Café – “Zoë”\t')).toBe('Café – “Zoë”');
    expect(parseText('🔥')).toBe('🔥');
  });

  it('makes non-breaking spaces, tabs and line breaks plain spaces', () => {
    expect(parseText('Old\u00a0Mill\u202f2')).toBe('Old Mill 2');
    expect(parseText('first line\r\nsecond\tline')).toBe('first line second line');
    expect(parseText('zero\u200bwidth\ufeff')).toBe('zerowidth');
    expect(parseText('\u200e15 January')).toBe('15 January');
  });

  it('takes off the apostrophe that keeps a spreadsheet from running a cell, and no other', () => {
    expect(parseText("'=A1")).toBe('=A1');
    expect(parseText("'-A-17")).toBe('-A-17');
    expect(parseText("'17")).toBe("'17");
    expect(parseText("'t Huis")).toBe("'t Huis");
    expect(parseText(" '=A1")).toBe("'=A1");
  });

  it('reads a cell of a file of ours as it read the cell that it was made from', () => {
    const unit = fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '1',
      'a',
      '.',
      ',',
      ' ',
      '\t',
      '\r',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (cell) => {
        expect(parseText(guardFormula(unguardFormula(cell)))).toEqual(parseText(cell));
      }),
    );
    const longest = `=${'x'.repeat(9_999)}`;
    expect(parseText(guardFormula(longest))).toBe(longest);
  });

  it.each([[''], ['   '], ['\u00a0'], ['\t\n']])('takes %j for blank', (cell) => {
    expect(parseText(cell)).toBeNull();
  });

  it.each([['a\0b'], ['a\u0007'], ['\u001b[0m'], ['a\u0081b'], ['a\u007f']])(
    'refuses the control character in %j',
    (cell) => {
      expect(parseText(cell)).toEqual({
        message: 'This cell has a character that cannot be seen. Type the cell again.',
      });
    },
  );

  it('refuses text that could not be decoded', () => {
    expect(parseText('caf\ufffd')).toEqual({
      message:
        'This cell has characters that could not be read. Save the file as CSV UTF-8 and send it again.',
    });
  });

  it('refuses the error of a formula, and not a text that only begins like one', () => {
    expect(parseText('#N/A')).toEqual({
      message: 'This cell shows the error #N/A of a formula. Correct it in the workbook.',
    });
    expect(parseText('#12')).toBe('#12');
  });

  it('refuses more than 10,000 characters', () => {
    expect(parseText('x'.repeat(10_000))).toBe('x'.repeat(10_000));
    expect(parseText('x'.repeat(10_001))).toEqual({
      message: 'This cell is longer than 10,000 characters. Shorten it.',
    });
  });
});
