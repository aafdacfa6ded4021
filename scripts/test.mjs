// The whole proof: checks, then every test outside any cache, then one line with the true totals.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { findBrowser } from './find-browser.mjs';
import { startPostgres } from './find-postgres.mjs';
import { runOracle } from './oracle.mjs';

const reports = join(import.meta.dirname, '../.cache/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const browser = await findBrowser();
const postgres = await startPostgres();
console.log(`Browser: ${browser.path} (${browser.from})`);
console.log(
  `PostgreSQL: ${postgres ? postgres.version : 'none on this machine; the tests use PGlite in its place'}`,
);
if (!postgres && process.env.CI) {
  console.error('A CI run needs a real PostgreSQL.');
  process.exit(1);
}
const env = {
  ...process.env,
  PLUMBLINE_CHROMIUM: browser.path,
  ...(postgres ? { PLUMBLINE_TEST_POSTGRES: postgres.url } : {}),
};

const tally = runChecks();
add(oracle('spc'));
add(oracle('forecast'));
add(vitest());
add(playwright());
await postgres?.stop();

console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

function add({ passed, failed }) {
  tally.passed += passed;
  tally.failed += failed;
}

/** The product's own statistics against files of right answers. */
function oracle(name) {
  const file = join(import.meta.dirname, `../packages/testkit/oracle/${name}-cases.json`);
  const counted = runOracle(name, file);
  console.log(`oracle:${name}: ${counted.passed} passed, ${counted.failed} failed`);
  return counted;
}

/** Unit, property, database and API tests. */
function vitest() {
  const report = join(reports, 'vitest.json');
  const status = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return totals(report, status, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

/** Journeys and accessibility in a real browser, against the production build. */
function playwright() {
  const report = join(reports, 'playwright.json');
  env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
  const status = run('apps/e2e/node_modules/.bin/playwright', [
    'test',
    '--config',
    'apps/e2e/playwright.config.ts',
    '--reporter=line,json',
  ]);
  return totals(report, status, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

function run(program, args) {
  return spawnSync(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status;
}

/** A runner that ended badly without a failing test (it could not start, a file did not load) counts as one failure. */
function totals(report, status, read) {
  let counted = { passed: 0, failed: 0 };
  try {
    counted = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`No report from the runner: ${error.message}`);
  }
  return status !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}
