import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkForecastCases } from '../packages/testkit/src/oracle/check-forecast-cases.ts';
import { checkSpcCases } from '../packages/testkit/src/oracle/check-spc-cases.ts';
import { checkLine } from '../packages/testkit/src/oracle/sanity-check.ts';
import { runOracle } from './oracle.mjs';
import { forecastFile, read, spcCase, spcFile, totals } from './oracle-samples.mjs';

describe('the oracles', () => {
  test('a wrong answer in a file of XmR cases is told, and where', () => {
    const file = read('spc-cases');
    const wrong = structuredClone(file.cases.find((one) => one.id === 'shift_8.recommended'));
    wrong.expected.upl[3] += 0.01;
    wrong.expected.variation = 'concern_low';
    const { passed, failed, disagreements } = checkSpcCases({ cases: [wrong] });
    expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
    expect(disagreements.join('\n')).toMatch(
      /upl\[3\].*\n.*variation: "common_cause", not "concern_low"/,
    );
  });

  test('an option that is not known fails its case', () => {
    const [one] = read('spc-cases').cases;
    const odd = { ...one, input: { ...one.input, options: { colour: 'red' } } };
    expect(checkSpcCases({ cases: [odd] }).disagreements[0]).toMatch(/"colour" is not known/);
  });

  test('limits that a process breaks are told', () => {
    const { processes } = read('forecast-cases');
    const strict = structuredClone(processes[0]);
    strict.cuts = [9];
    strict.check['9'].max_mean_width80 = 1;
    expect(checkForecastCases({ processes: [strict] }).disagreements[0]).toMatch(
      /after 9 months: mean width80 .* more than 1/,
    );
  });

  test.each([
    ['900 <= point <= 970', 'holds'],
    ['point == 934', 'fails'],
    ['point == 934.2', 'holds'],
    ['p_meet between 0.02 and 0.35', 'fails'],
    ['interval80 low >= 700', 'holds'],
    ['interval80 == [911,958]', 'holds'],
    ['interval80 wider than in other', 'holds'],
    ['point at least 40 lower than in other', 'fails'],
    ['point unchanged than in other', 'fails'],
    ['interval80 wider than in missing', 'no-such-case'],
    ['all numbers finite', 'holds'],
    ['refused with a clear message', 'fails'],
    ['the forecast looks good', 'not-understood'],
    ['landing is null', 'not-understood'],
    ['point lower', 'not-understood'],
    ['pace_ratio != 1', 'fails'],
    ['interval80 wider than in other-case.2', 'no-such-case'],
  ])('the line "%s" %s', (line, verdict) => {
    const made = (quantities) => ({ kind: 'made', quantities });
    const forecast = made({
      point: 934.21,
      p_meet: 0.01,
      interval80: 47,
      'interval80 low': 911,
      'interval80 high': 958,
    });
    const other = (id) => (id === 'other' ? made({ point: 950, interval80: 40 }) : undefined);
    expect(checkLine(line, { forecast, other, named: undefined })).toBe(verdict);
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (text) => {
    const path = join(folder, 'cases.json');
    writeFileSync(path, text);
    return path;
  };

  test.each(['{}', '[]', '5', 'null', '{"sanities":[]}', '{"cases":[]}', '{"sanity":[]}', '['])(
    'without any case, such as %s, is one failure',
    (text) => {
      for (const name of ['spc', 'forecast']) {
        const tally = runOracle(name, written(text));
        expect(totals(tally)).toEqual({ passed: 0, failed: 1 });
        expect(tally.disagreements[0]).toMatch(/case was found: "|could not be read/);
      }
    },
  );

  test('of the other kind is one failure that names its own command', () => {
    const spc = runOracle('spc', written(JSON.stringify({ sanity: forecastFile.sanity })));
    expect(totals(spc)).toEqual({ passed: 0, failed: 1 });
    expect(spc.disagreements[0]).toMatch(/"cases" should be.*for npm run oracle:forecast/);
    const forecast = runOracle('forecast', written(JSON.stringify(spcFile)));
    expect(totals(forecast)).toEqual({ passed: 0, failed: 1 });
    expect(forecast.disagreements[0]).toMatch(/"sanity" or .*for npm run oracle:spc/);
  });

  test('may begin with a byte order mark and have fields that nobody knows', () => {
    const text = JSON.stringify({ licence: 'open', cases: [spcCase('shift_8.recommended')] });
    expect(totals(runOracle('spc', written(`\uFEFF${text}`)))).toEqual({ passed: 1, failed: 0 });
  });

  test('that is not named gets a line on how to name it, and the totals last', () => {
    const script = fileURLToPath(new URL('oracle.mjs', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [script, 'forecast'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      'Name one file of cases: npm run oracle:forecast -- FILE',
      '0 passed, 1 failed',
    ]);
  });
});
