import { describe, expect, it } from 'vitest';
import { type CsvRow, csvReader } from './read-csv.ts';

/** Reads text that arrives in pieces; every result in order. */
function read(...texts: readonly string[]) {
  const reader = csvReader(',');
  return [...texts.map((text) => reader.push(text)), reader.end()];
}

function rowsOf(...texts: readonly string[]): readonly CsvRow[] {
  return read(...texts).flatMap((result) => (result.kind === 'rows' ? result.rows : []));
}

const cellsOf = (...texts: readonly string[]) => rowsOf(...texts).map(({ cells }) => cells);
const linesOf = (...texts: readonly string[]) => rowsOf(...texts).map(({ line }) => line);

describe('csvReader(delimiter)', () => {
  it('reads rows, with and without a line end at the end', () => {
    const rows = [
      ['a', 'b'],
      ['c', ''],
    ];
    expect(cellsOf('a,b\nc,\n')).toEqual(rows);
    expect(cellsOf('a,b\nc,')).toEqual(rows);
    expect(cellsOf('')).toEqual([]);
  });

  it('reads quoted cells with delimiters, line breaks and doubled quotation marks', () => {
    expect(cellsOf('"a,1","b\n2","c ""3"""\n')).toEqual([['a,1', 'b\n2', 'c "3"']]);
  });

  it('leaves a quotation mark inside an unquoted cell as it is', () => {
    expect(cellsOf('5" pipe,x\n')).toEqual([['5" pipe', 'x']]);
  });

  it('reads the same however the text is cut', () => {
    const text = 'id,name\n1,"The ""Old""\nMill"\n\n2,"a,b"\n3,x';
    expect(rowsOf(...text)).toEqual(rowsOf(text));
  });

  it('counts the lines of the file, also across quoted line breaks and blank lines', () => {
    expect(linesOf('a\n\n"b\nb\nb"\nc\n\n\nd')).toEqual([1, 2, 3, 6, 7, 8, 9]);
    expect(linesOf('a\n"b\n', 'b"\nc\n', 'd\n')).toEqual([1, 2, 4, 5]);
  });

  it('says when a quotation mark inside a cell let a row run over several lines', () => {
    const rows = rowsOf('1,"ab"c,x\n2,"d",y\n3,e,z\n');
    expect(rows).toMatchObject([
      { line: 1, lastLine: 2, quotes: 'broken' },
      { line: 3, lastLine: 3, quotes: 'sound', cells: ['3', 'e', 'z'] },
    ]);
  });

  it('fails when the text ends inside quotation marks, naming the line the row starts on', () => {
    const results = read('a,b\n1,"never closed\n2,x\n');
    expect(results.at(-1)).toEqual({
      kind: 'failed',
      message:
        'The file ends inside a quotation mark that was opened in the row on line 2. It was probably cut off while it was saved or sent. Export it again.',
      line: 2,
    });
  });

  it('fails on a row that does not end, instead of holding the rest of the file', () => {
    const reader = csvReader(',');
    const piece = 'x,y\n'.repeat(20_000);
    const results = [reader.push('a,b\n1,"open'), ...Array(20).fill(piece).map(reader.push)];
    const failed = results.findIndex(({ kind }) => kind === 'failed');
    expect(failed * piece.length).toBeLessThan(1_200_000);
    expect(results[failed]).toEqual({
      kind: 'failed',
      message:
        'The row that starts on line 2 does not end. Look for a quotation mark that is not closed.',
      line: 2,
    });
  });
});
