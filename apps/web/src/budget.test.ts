import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** An entry of the manifest that the build writes. */
type Chunk = Readonly<{
  file: string;
  css?: readonly string[];
  imports?: readonly string[];
  dynamicImports?: readonly string[];
}>;

type Manifest = Readonly<Record<string, Chunk>>;

const dist = new URL('../dist/', import.meta.url);
const manifestFile = new URL('.vite/manifest.json', dist);
const entry = 'index.html';
/** The pages that people open first. */
const firstPages = ['board', 'protection', 'measure', 'measures', 'plan', 'plan-item'].map(
  (page) => `src/routes/${page}.tsx`,
);

const firstViewBytes = 150_000;
const routeBytes = 60_000;

describe.runIf(existsSync(manifestFile))('the bytes of the built pages, packed', () => {
  const manifest = (): Manifest => JSON.parse(readFileSync(manifestFile, 'utf8'));

  it.each(firstPages)('the first view of %s, all but its font, is at most 150 kB', (page) => {
    const files = filesOf(manifest(), [entry, page]);
    expect(packedBytes([...files, entry])).toBeLessThanOrEqual(firstViewBytes);
  });

  it('what a route fetches beyond the frame is at most 60 kB', () => {
    const chunks = manifest();
    const frame = filesOf(chunks, [entry]);
    for (const route of chunks[entry]?.dynamicImports ?? []) {
      const own = [...filesOf(chunks, [route])].filter((file) => !frame.has(file));
      expect(packedBytes(own), route).toBeLessThanOrEqual(routeBytes);
    }
  });
});

/** Every file that must be there before these chunks can run, their styles included. */
function filesOf(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const key of keys) add(key);
  return files;
}

function packedBytes(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files)
    bytes += gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
  return bytes;
}
