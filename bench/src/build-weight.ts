import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = Readonly<{
  file: string;
  src?: string;
  isEntry?: boolean;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
  css?: readonly string[];
}>;
type Manifest = Readonly<Record<string, Chunk>>;

/** Gzipped bytes of what the production build makes a browser load; the font apart. */
export type BuildWeight = Readonly<{
  /** HTML, scripts and styles of the first view of a route. */
  firstView: (route: string) => number;
  /** Scripts and styles that each route fetches beyond what every page has. */
  routes: readonly Readonly<{ route: string; bytes: number }>[];
}>;

/** Weighs the build in a folder. Throws when there is none. */
export function buildWeight(folder: string): BuildWeight {
  const path = join(folder, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error('The pages have not been built. Run npm run bench.');
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + packed(join(folder, file)), 0);
  const entry = keyOf(manifest, ({ isEntry }) => isEntry === true);
  const frame = filesOf(manifest, [entry]);
  const routes = manifest[entry]?.dynamicImports ?? [];
  return {
    firstView: (route) => {
      const chunk = keyOf(manifest, ({ src }) => src === route);
      return weigh(['index.html', ...filesOf(manifest, [entry, chunk])]);
    },
    routes: routes.map((route) => ({
      route,
      bytes: weigh([...filesOf(manifest, [route])].filter((file) => !frame.has(file))),
    })),
  };
}

function packed(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

function keyOf(manifest: Manifest, isIt: (chunk: Chunk) => boolean): string {
  const found = Object.entries(manifest).find(([, chunk]) => isIt(chunk));
  if (!found) throw new Error('The build’s manifest names no such chunk.');
  return found[0];
}

/** The scripts and styles of some chunks and of all that they import. */
function filesOf(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || met.has(key)) return;
    met.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return files;
}
