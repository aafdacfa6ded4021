import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Context, Handler } from 'hono';
import { accepts } from './compress-json.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const compressed: readonly (readonly [string, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** The ending of a file begins with a letter: '/measures/1.1.2a' is a page. */
const fileEnding = /\.[a-z][a-z0-9]*$/i;

/**
 * The files of the built pages. They are listed once, so no path can reach outside the folder; a
 * path that ends like none is a page, which the browser's own router knows.
 */
export function webFiles(folder: string): Handler {
  const files = listFiles(folder);
  return async (c) => {
    const { path } = c.req;
    if (files.has(path)) return send(c, { folder, files, path });
    if (fileEnding.test(path)) return c.text('There is no such file.', 404);
    if (files.has('/index.html')) return send(c, { folder, files, path: '/index.html' });
    return c.text('The pages have not been built. Stop Plumbline and run npm start.', 503);
  };
}

function listFiles(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${sep}.`))
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`)
      .map((path) => path.replaceAll(sep, '/')),
  );
}

type WebFile = {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  readonly path: string;
};

async function send(c: Context, { folder, files, path }: WebFile): Promise<Response> {
  const accepted = c.req.header('accept-encoding') ?? '';
  const smaller = compressed.find(
    ([name, ending]) => files.has(path + ending) && accepts(accepted, name),
  );
  const [encoding, ending] = smaller ?? [undefined, ''];
  const body = await readFile(join(folder, path + ending));
  return c.body(new Uint8Array(body), 200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': cacheControl(path),
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  });
}

/** What the build put under /assets/ has its hash in its name, so it never changes. */
function cacheControl(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
