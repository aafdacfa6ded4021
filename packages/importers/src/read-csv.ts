import Papa from 'papaparse';
import { fileMessages } from './messages.ts';
import type { Delimiter } from './row-batch.ts';

/** One row of a delimited text. `line` is where it starts, `lastLine` where it ends, from 1. */
export type CsvRow = Readonly<{
  cells: readonly string[];
  line: number;
  lastLine: number;
  /** 'broken' when a quotation mark inside a quoted cell was not doubled. */
  quotes: 'sound' | 'broken';
}>;

export type CsvResult =
  | Readonly<{ kind: 'rows'; rows: readonly CsvRow[] }>
  | Readonly<{ kind: 'failed'; message: string; line: number }>;

/** Text of a file in, in pieces cut anywhere; rows out. Lines must end in '\n'. */
export type CsvReader = Readonly<{
  push: (text: string) => CsvResult;
  /** The row that the file ends with when it does not end in a line end. */
  end: () => CsvResult;
}>;

type Parsed = Readonly<{
  data: readonly (readonly string[])[];
  errors: readonly Readonly<{ code: string; row: number }>[];
  meta: Readonly<{ cursor: number }>;
}>;

/** A row longer than this has a quotation mark that nobody closed. */
const longestRow = 1_000_000;

/**
 * A reader of rows from delimited text (RFC 4180, and what people make of it). It holds no more
 * than the row that is not finished yet, and no more than a million characters of that.
 */
export function csvReader(delimiter: Delimiter): CsvReader {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  let line = 1;

  function take(parsed: Parsed, consumed: string): readonly CsvRow[] {
    const broken = new Set(parsed.errors.map(({ row }) => row));
    const oneLineEach = countLines(consumed) === parsed.data.length;
    return parsed.data.map((cells, index) => {
      const first = line;
      const last = oneLineEach ? first : first + linesWithin(cells);
      line = last + 1;
      return { cells, line: first, lastLine: last, quotes: broken.has(index) ? 'broken' : 'sound' };
    });
  }

  return {
    push: (text) => {
      const whole = rest + text;
      const parsed: Parsed = parser.parse(whole, 0, true);
      const { cursor } = parsed.meta;
      const rows = take(parsed, whole.slice(0, cursor));
      rest = whole.slice(cursor);
      return rest.length > longestRow
        ? { kind: 'failed', message: fileMessages.endlessRow(line), line }
        : { kind: 'rows', rows };
    },
    end: () => {
      const parsed: Parsed = parser.parse(rest, 0, false);
      const open = parsed.errors.some(({ code }) => code === 'MissingQuotes');
      if (open) return { kind: 'failed', message: fileMessages.openQuote(line), line };
      return { kind: 'rows', rows: take(parsed, `${rest}\n`) };
    },
  };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function linesWithin(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) count += countLines(cell);
  return count;
}
