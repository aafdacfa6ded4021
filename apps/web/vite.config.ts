import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';
import { preloadChunks } from './build/preload-chunks.ts';

const server = 'http://127.0.0.1:4317';

/** What pages are made of; fetched once for all where three or more use it. Forms open later. */
const pageModules =
  /apps\/web\/src\/shell\/(?!(?:stated|progress)-tag|owner-words|rows-queries|list-faults|filters|measure-lists|opener|commentary|deadlines|table-foot|section\.|forms\/(?!form-errors))|packages\/(domain\/src\/(?!plan|status\/printed)|ui\/src\/(?!dialog|empty|data-table|use-overflow|.*field|error-summary))|react-router\/dist/;

/** What forms are made of; no page opens with one. */
const formModules =
  /shell\/(forms\/(?!form-errors)|opener)|packages\/ui\/src\/(dialog|.*field|error-summary)/;

/** What narrows lists, and says that nothing is left of them. */
const filterModules = /shell\/(filters|measure-lists)\/|packages\/ui\/src\/empty/;

/** What tables are made of; Protection draws its first screen without any. */
const tableModules = /packages\/ui\/src\/(data-table|use-overflow)|shell\/(table-foot|section)\./;

/** The small lines in cells of tables, which no first chart needs. */
const cellChartModules = /packages\/charts\/src\/(geometry|react)\/sparkline/;

/** What lines of months in any unit are made of: the Board and measures draw them, Protection none. */
const lineModules =
  /packages\/charts\/src\/(geometry|react)\/(trend|measure-axis|month-line|month-places|unit-|aim-)/;

/**
 * What the charts of the first pages are made of; the gallery's cases belong to the gallery, saving
 * to whoever saves, and some places of words to the charts of measures.
 */
const chartModules =
  /packages\/charts\/src\/(geometry|react)\/(?!sparkline|deadline-|progress-mark|stop-links|chart-link|row-frame|.*picture|embedded-font|literal-ink|file-name|place-names|spaced-ticks|foot-|upright-line|said-|trend|measure-axis|month-line|month-places|unit-|aim-)|node_modules\/(d3-|internmap)/;

export default defineConfig({
  plugins: [react(), preloadChunks(['parts', 'chart']), precompress()],
  build: {
    manifest: true,
    // The content security policy knows no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    rolldownOptions: {
      // tRPC does not say that its unused links (sockets, streams) may be left out, but they may.
      // Nor does d3-array say that those of its functions that are made at start may be left out.
      treeshake: {
        moduleSideEffects: [{ test: /node_modules\/@trpc\//, sideEffects: false }],
        propertyReadSideEffects: false,
        manualPureFunctions: ['bisector', 'shuffler', 'Blur2', 'blurImage'],
      },
      output: {
        // A few chunks that many pages share, not one for every small component.
        codeSplitting: {
          groups: [
            { name: 'frame', tags: ['$initial'], priority: 5 },
            { name: 'table', test: tableModules, minShareCount: 3, priority: 3 },
            { name: 'form', test: formModules, minShareCount: 2, priority: 3 },
            { name: 'filter', test: filterModules, minShareCount: 2, priority: 3 },
            { name: 'parts', test: pageModules, minShareCount: 3, priority: 4 },
            { name: 'chart', test: chartModules, minShareCount: 3, priority: 2 },
            { name: 'line-chart', test: lineModules, minShareCount: 3, priority: 2 },
            { name: 'cell-chart', test: cellChartModules, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/trpc': server,
      '/csv': server,
      '/xlsx': server,
      '/imports': server,
      '/evidence': server,
      '/changes': server,
    },
  },
});
