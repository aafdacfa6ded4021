import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkForecastCases } from '../packages/testkit/src/oracle/check-forecast-cases.ts';
import { checkSpcCases } from '../packages/testkit/src/oracle/check-spc-cases.ts';
import { checkLine } from '../packages/testkit/src/oracle/sanity-check.ts';

const read = (name) =>
  JSON.parse(
    readFileSync(new URL(`../packages/testkit/oracle/${name}.json`, import.meta.url), 'utf8'),
  );

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
