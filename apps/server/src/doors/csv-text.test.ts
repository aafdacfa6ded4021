import { describe, expect, it } from 'vitest';
import { csvRecord } from './csv-text.ts';

describe('csvRecord', () => {
  it('joins cells with commas and ends the line as Excel does', () => {
    expect(csvRecord(['North', 12, null, 5.25])).toBe('North,12,,5.25\r\n');
  });

  it('quotes what would otherwise break a cell, and doubles quotes', () => {
    expect(csvRecord(['a,b', 'say "hello"', 'two\nlines', 'r\r'])).toBe(
      '"a,b","say ""hello""","two\nlines","r\r"\r\n',
    );
  });

  it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\tx', '\rx', '=HYPERLINK("http://a.example")'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(csvRecord([text]).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['-5', '+0.5', '-1,5', 'A-1', '2024-12', "O'Neil"])('leaves %j as it is', (text) => {
    expect(csvRecord([text]).replaceAll('"', '')).toBe(`${text}\r\n`);
  });

  it('writes a negative number as a number', () => {
    expect(csvRecord([-12.5])).toBe('-12.5\r\n');
  });
});
