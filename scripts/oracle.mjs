// Compares the product's own statistics with a file of right answers: each disagreement on a line,
// then the totals. Run by `npm run oracle:spc -- FILE` and `npm run oracle:forecast -- FILE`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkForecastCases } from '../packages/testkit/src/oracle/check-forecast-cases.ts';
import { checkSpcCases } from '../packages/testkit/src/oracle/check-spc-cases.ts';

const oracles = { spc: checkSpcCases, forecast: checkForecastCases };

/** Checks a file of cases; returns how many agree and how many do not, after printing these. */
export function runOracle(name, file) {
  const { passed, failed, disagreements, notCompared } = oracles[name](
    JSON.parse(readFileSync(file, 'utf8')),
  );
  for (const words of [...notCompared, ...disagreements]) console.log(words);
  return { passed, failed };
}

if (import.meta.main) {
  const [name, file] = process.argv.slice(2);
  if (!file) {
    console.error(`Name a file of cases: npm run oracle:${name} -- FILE`);
    process.exit(1);
  }
  try {
    const { passed, failed } = runOracle(name, resolve(process.env.INIT_CWD ?? '', file));
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(`The file could not be checked: ${error.message}`);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}
