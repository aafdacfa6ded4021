import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Kinds of file that shrink; fonts are packed already. */
const shrinking = new Set(['.css', '.html', '.js', '.svg']);

/** Below this a packed file saves no packet. */
const leastBytes = 1024;

/** Writes a .gz and a .br beside every file of the build, so that no server packs them again. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    closeBundle: () => {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && shrinking.has(extname(entry.name))) {
          pack(join(entry.parentPath, entry.name));
        }
      }
    },
  };
}

function pack(path: string): void {
  const content = readFileSync(path);
  if (content.length < leastBytes) return;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  );
}
