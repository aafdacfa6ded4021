import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeZip } from './fixtures/make-zip.ts';
import { unpackEntry } from './unpack-entry.ts';
import { zipDirectory } from './zip-directory.ts';

const files = [
  { path: 'xl/workbook.xml', content: '<workbook/>' },
  { path: 'long.txt', content: 'fire '.repeat(20_000) },
];

describe('zipDirectory(bytes)', () => {
  it('tells the paths and unpacked sizes without unpacking', async () => {
    const entries = zipDirectory(await makeZip(files));
    expect(entries?.map(({ path, unpacked }) => [path, unpacked])).toEqual([
      ['xl/workbook.xml', 11],
      ['long.txt', 100_000],
    ]);
  });

  it('finds the directory before a comment at the end', async () => {
    const zip = await makeZip(files);
    const commented = new Uint8Array([...zip, ...new TextEncoder().encode('made by hand')]);
    expect(zipDirectory(commented)).toHaveLength(2);
  });

  it('is undefined, and never throws, for bytes that are no zip', () => {
    expect(zipDirectory(new Uint8Array(0))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, ...Array(10).fill(9)];
        expect(zipDirectory(new Uint8Array([...bytes, ...end]))).toBeUndefined();
      }),
    );
  });
});

describe('unpackEntry(bytes, entry)', () => {
  it('unpacks what was packed', async () => {
    const zip = await makeZip(files);
    for (const [index, entry] of (zipDirectory(zip) ?? []).entries()) {
      const unpacked = await unpackEntry(zip, entry);
      expect(new TextDecoder().decode(unpacked)).toBe(files[index]?.content);
    }
  });

  it('is undefined when more comes out than was declared', async () => {
    const zip = await makeZip([{ path: 'a', content: 'fire '.repeat(20_000), declares: 70_000 }]);
    const [entry] = zipDirectory(zip) ?? [];
    expect(entry && (await unpackEntry(zip, entry))).toBeUndefined();
  });
});
