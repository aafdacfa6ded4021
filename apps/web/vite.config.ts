import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

const server = 'http://127.0.0.1:4317';

/** What pages are made of; with three pages or more that use it, it is fetched once for all. */
const sharedModules = /apps\/web\/src\/shell|packages\/(charts|domain|ui)\/src|node_modules/;

/** Charts of fewer pages; the gallery's cases belong to the gallery. */
const chartModules = /packages\/charts\/src\/(geometry|react)/;

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    manifest: true,
    // The content security policy knows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    rolldownOptions: {
      output: {
        // A few chunks that many pages share, not one for every small component.
        codeSplitting: {
          groups: [
            { name: 'frame', tags: ['$initial'], priority: 3 },
            { name: 'parts', test: sharedModules, minShareCount: 3, priority: 2 },
            { name: 'charts', test: chartModules, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/trpc': server, '/csv': server, '/imports': server, '/changes': server },
  },
});
