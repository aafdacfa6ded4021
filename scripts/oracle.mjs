// Compares the product's own statistics with a file of right answers: each disagreement on a line,
// then the totals. Run by `npm run oracle:spc -- FILE` and `npm run oracle:forecast -- FILE`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkForecastCases } from '../packages/testkit/src/oracle/check-forecast-cases.ts';
import { checkSpcCases } from '../packages/testkit/src/oracle/check-spc-cases.ts';

const oracles = new Map([
  ['spc', { check: checkSpcCases, hasOwn: (file) => Array.isArray(file?.cases) }],
  [
    'forecast',
    {
      check: checkForecastCases,
      hasOwn: (file) => Array.isArray(file?.sanity) || Array.isArray(file?.processes),
    },
  ],
]);

const oneFailure = (words) => ({ passed: 0, failed: 1, disagreements: [words], remarks: [] });

/** What a file of cases comes to; one that cannot be read, or has no case, is one failure. */
export function runOracle(name, path) {
  const { check, hasOwn } = oracles.get(name);
  let file;
  try {
    // Some editors begin a file with a byte order mark, which is no part of it.
    file = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    return oneFailure(`The file could not be read: ${error.message}`);
  }
  const tally = check(file);
  if (hasOwn(file)) return tally;
  const other = [...oracles.keys()].find((each) => oracles.get(each).hasOwn(file));
  const hint = other === undefined ? '' : ` Such a file is for npm run oracle:${other}.`;
  return oneFailure(`${tally.disagreements[0]}${hint}`);
}

if (import.meta.main) {
  const [name, path, ...more] = process.argv.slice(2);
  const names = oracles.has(name) ? name : [...oracles.keys()].join('|');
  const { passed, failed, disagreements, remarks } =
    oracles.has(name) && path && more.length === 0
      ? runOracle(name, resolve(process.env.INIT_CWD ?? '', path))
      : oneFailure(`Name one file of cases: npm run oracle:${names} -- FILE`);
  for (const words of [...remarks, ...disagreements]) console.log(words);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
