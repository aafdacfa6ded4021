import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { requiredHeader } from './fixtures/audit-file.ts';
import { pieces, readAll } from './fixtures/read-all.ts';
import { csvReader } from './read-csv.ts';
import type { Delimiter } from './row-batch.ts';
import type { Encoding } from './sniff-encoding.ts';

/** How a program writes a table: every program does it in its own way. */
type Writing = Readonly<{
  delimiter: Delimiter;
  lineEnd: '\n' | '\r\n' | '\r';
  encoding: Encoding;
  mark: 'marked' | 'bare';
  quoting: 'always' | 'when needed';
  lastLine: 'ended' | 'open';
}>;

const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  mark: fc.constantFrom('marked', 'bare'),
  quoting: fc.constantFrom('always', 'when needed'),
  lastLine: fc.constantFrom('ended', 'open'),
});

/** The characters that go wrong, and some that windows-1252 has as well. */
const character = fc.constantFrom(...'ab1 ",;\t\n–“€éÿ£'.split(''));
const cell = fc.string({ unit: character, maxLength: 8 });
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
  );

/** What UTF-16 and windows-1252 are known by must be there to be known: this row has both. */
const firstRow = (width: number) => Array.from({ length: width }, () => 'name – "quoted"');

function write(rows: readonly (readonly string[])[], how: Writing): Uint8Array {
  const lines = rows.map((cells) => cells.map((text) => quote(text, how)).join(how.delimiter));
  const text = lines.join('\n').replaceAll('\n', how.lineEnd);
  return encode(how.lastLine === 'ended' ? text + how.lineEnd : text, how);
}

function quote(text: string, { quoting, delimiter }: Writing): string {
  const needed = text.includes('"') || text.includes('\n') || text.includes(delimiter);
  return needed || quoting === 'always' ? `"${text.replaceAll('"', '""')}"` : text;
}

const windows = new Map([...'€–“'].map((letter, at) => [letter, [0x80, 0x96, 0x93][at] ?? 0]));

function encode(text: string, { encoding, mark }: Writing): Uint8Array {
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (letter) => windows.get(letter) ?? letter.charCodeAt(0));
  }
  const marked = mark === 'marked' ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  }
  return new Uint8Array(view.buffer);
}

/** Reads bytes that arrive in pieces of the given sizes, over and over. */
function readBack(bytes: Uint8Array, sizes: readonly number[], delimiter: Delimiter) {
  const decoding = decodeText(bytes);
  const reader = csvReader(delimiter);
  const results = [];
  let start = 0;
  for (let turn = 0; start < bytes.length; turn += 1) {
    const end = start + (sizes[turn % sizes.length] ?? 1);
    results.push(reader.push(decoding.push(bytes.subarray(start, end))));
    start = end;
  }
  results.push(reader.push(decoding.end()), reader.end());
  return results.flatMap((result) => (result.kind === 'rows' ? result.rows : []));
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('reading any file', () => {
  it('gives any table back, whatever program wrote it and however it arrives', () => {
    fc.assert(
      fc.property(table, writing, sizes, (rows, how, cuts) => {
        const whole = [firstRow(rows[0]?.length ?? 2), ...rows];
        const read = readBack(write(whole, how), cuts, how.delimiter);
        expect(read.map(({ cells }) => cells)).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('names the line that every row starts on', () => {
    fc.assert(
      fc.property(table, writing, sizes, (rows, how, cuts) => {
        const whole = [firstRow(rows[0]?.length ?? 2), ...rows];
        const read = readBack(write(whole, how), cuts, how.delimiter);
        let line = 1;
        for (const { cells, line: found } of read) {
          expect(found).toBe(line);
          line += 1 + cells.join('').split('\n').length - 1;
        }
      }),
    );
  });

  it('ends in failed or ended, and never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.nat(60), async (bytes, size) => {
        const { kinds } = await readAll(bytes, {
          bytes: pieces(bytes, size + 1),
          limits: { block: 64 },
        });
        expect(['failed', 'ended']).toContain(kinds.at(-1));
        expect(kinds.filter((kind) => kind === 'failed' || kind === 'ended')).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('ends in failed or ended, and refuses or reads every row, whatever stands below the names', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 2_000 });
    const likely = fc.string({
      unit: fc.constantFrom(...'audit,VH,2025-01-10,"\n;\t\0\ufffd\u00a0#N/A'.split('')),
      maxLength: 2_000,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, likely), async (text) => {
        const { kinds, rows, ended } = await readAll(`${requiredHeader}\n${text}`);
        expect(['failed', 'ended']).toContain(kinds.at(-1));
        for (const { fields, issues } of rows) expect(fields === null).toBe(issues.length > 0);
        if (ended) expect(ended.rowsRead).toBe(rows.length);
      }),
      { numRuns: 200 },
    );
  });
});
