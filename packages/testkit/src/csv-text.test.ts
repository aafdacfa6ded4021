import { describe, expect, it } from 'vitest';
import { csvLine, csvText, plainCsv } from './csv-text.ts';

describe('csvLine(cells, manner)', () => {
  it('quotes only cells with a delimiter, a quotation mark or a line break in them', () => {
    expect(csvLine(['a b', 'c,d', 'say "x"', 'two\nlines', ''], plainCsv)).toBe(
      'a b,"c,d","say ""x""","two\nlines",\n',
    );
  });

  it('leaves a comma alone where the delimiter is a semicolon', () => {
    expect(csvLine(['a,b', 'c;d'], { delimiter: ';', lineEnd: '\r\n' })).toBe('a,b;"c;d"\r\n');
  });
});

describe('csvText(header, rows, manner)', () => {
  it('is the header and then a line for each row', () => {
    expect(csvText(['x', 'y'], [['1', '2']], plainCsv)).toBe('x,y\n1,2\n');
  });
});
