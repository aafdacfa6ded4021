import { describe, expect, test } from 'vitest';
import { checkForecastCases } from '../packages/testkit/src/oracle/check-forecast-cases.ts';
import { checkSpcCases } from '../packages/testkit/src/oracle/check-spc-cases.ts';
import { rulesOfOptions } from '../packages/testkit/src/oracle/rules-of-options.ts';
import { forecastFile, process0, spcCase, spcFile, totals, year } from './oracle-samples.mjs';

describe('the options of an XmR case', () => {
  const rulesOf = (own, file = {}) => rulesOfOptions(own, file);

  test('are a set: their order does not matter', () => {
    const one = rulesOf({ screen_fallback: true, screen: 'ranges' });
    expect(one.screening).toBe('ranges-unless-nought-left');
    expect(rulesOf({ screen: 'ranges', screen_fallback: true })).toEqual(one);
  });

  test('a fallback starts no screening where there is none', () => {
    expect(rulesOf({ screen: 'none', screen_fallback: true }).screening).toBe('none');
    expect(rulesOf({ screen_fallback: true }).screening).toBe('none');
    expect(rulesOf({ profile: 'nhsr', screen_fallback: true }).screening).toBe(
      'ranges-unless-nought-left',
    );
  });

  test("are the file's defaults, then its profile, then the case's own", () => {
    const file = {
      defaults: { shift_points: 9, trend_points: 9, two_of_three: 'between' },
      profiles: { house: { trend_points: 8, min_points: 5 } },
    };
    expect(rulesOf({ profile: 'house', min_points: 3 }, file)).toMatchObject({
      shiftPoints: 9,
      trendPoints: 8,
      twoOfThree: 'between',
      leastPoints: 3,
    });
    expect(rulesOf({}, file)).toMatchObject({ shiftPoints: 9, trendPoints: 9 });
  });

  test("a profile that the file does not state is the product's own, over its defaults", () => {
    const file = { defaults: { shift_points: 9, two_of_three: 'beyond' } };
    expect(rulesOf({ profile: 'nhsr' }, file)).toMatchObject({
      ...rulesOf({ profile: 'nhsr' }),
      shiftPoints: 9,
    });
  });

  test('none are as recommended where the file has no defaults', () => {
    expect(rulesOf({})).toEqual(rulesOf({ profile: 'recommended' }));
  });

  test("the shared file's own defaults and profiles say what the product's do", () => {
    for (const profile of ['recommended', 'nhsr']) {
      expect(rulesOf({ profile }, spcFile)).toEqual(rulesOf({ profile }));
    }
    expect(rulesOf({}, spcFile)).toMatchObject({ leastPoints: 0, targetOnLimit: 'inconsistent' });
  });

  test.each([
    [{ shift_points: 'seven' }, /options\.shift_points is "seven"; a whole number/],
    [{ shift_points: 7.5 }, /options\.shift_points is 7\.5/],
    [{ limit_multiplier: '3/0' }, /options\.limit_multiplier/],
    [{ trend_across_phases: 'no' }, /options\.trend_across_phases is "no"; true or false/],
    [{ colour: 'red' }, /the option "colour" is not known/],
    [{ constructor: 1 }, /the option "constructor" is not known/],
    [{ profile: 'mine' }, /the profile "mine" is not known/],
    [{ two_of_three: 'toString' }, /options\.two_of_three/],
  ])('%j is refused', (options, words) => {
    const { cases } = { cases: [spcCase('shift_8.recommended', { options })] };
    const tally = checkSpcCases({ cases });
    expect(totals(tally)).toEqual({ passed: 0, failed: 1 });
    expect(tally.disagreements[0]).toMatch(words);
  });
});

describe('a malformed XmR case', () => {
  const good = spcCase('shift_8.recommended');
  test.each([
    [null, /^cases\[0\]: malformed case: the case is null/],
    [{ ...good, id: 7 }, /^cases\[0\]: .*id is 7; text/],
    [{ ...good, input: undefined }, /^shift_8\.recommended: .*input is missing/],
    [{ ...good, expected: {} }, /expected is {}; the answer belongs there/],
    [{ ...good, expected: undefined }, /expected is missing/],
    [
      spcCase(good.id, { improvement_direction: 'sideways' }),
      /improvement_direction is "sideways"/,
    ],
    [spcCase(good.id, { target: '1000' }), /input\.target is "1000"; a number/],
    [spcCase(good.id, { values: [1, '2'] }), /input\.values\[1\] is "2"/],
    [spcCase(good.id, { rebase_at: 4 }), /input\.rebase_at is 4; a list/],
  ])('is one failure and takes no other with it (%#)', (bad, words) => {
    const tally = checkSpcCases({ cases: [bad, good] });
    expect(totals(tally)).toEqual({ passed: 1, failed: 1 });
    expect(tally.disagreements).toEqual([expect.stringMatching(words)]);
  });

  test('an answer that lacks a part fails, and a question may leave out what it does not have', () => {
    const bare = spcCase(good.id);
    for (const name of ['rebase_at', 'fix_after', 'exclude_at']) delete bare.input[name];
    expect(totals(checkSpcCases({ cases: [bare] }))).toEqual({ passed: 1, failed: 0 });
    delete bare.expected.variation;
    expect(checkSpcCases({ cases: [bare] }).disagreements[0]).toMatch(
      /expected\.variation is missing/,
    );
  });

  test('a field of a question that nobody reads is said', () => {
    const { remarks } = checkSpcCases({ cases: [spcCase(good.id, { rebase: [3] })] });
    expect(remarks[0]).toMatch(/input\.rebase is not read/);
  });
});

describe('a malformed forecast case', () => {
  const good = year('already_met');
  const withInput = (input) => year('brief_700_no_history', { input });
  test.each([
    [null, /^sanity\[0\]: malformed case: the case is null/],
    [
      withInput({ current: undefined }),
      /^brief_700_no_history: .*input\.current is missing; a list/,
    ],
    [withInput({ history: [[1, '2']] }), /input\.history\[0\]\[1\] is "2"/],
    [withInput({ improvement_direction: 'sideways' }), /improvement_direction is "sideways"/],
    [withInput({ target: '1000' }), /input\.target is "1000"; a number/],
    [withInput({ target: -5 }), /input\.target is -5; a number, 0 or more/],
    [withInput({ target: undefined }), /input\.target is missing/],
    [year('brief_700_no_history', { checks: [] }), /checks is \[\]; at least one line/],
    [year('brief_700_no_history', { checks: [5] }), /checks\[0\] is 5; text/],
    [
      year('brief_700_no_history', {
        checks: ['point lower than in nowhere'],
        reference: undefined,
      }),
      /checks name only cases that the file lacks/,
    ],
  ])('is one failure and takes no other with it (%#)', (bad, words) => {
    const tally = checkForecastCases({ sanity: [bad, good] });
    expect(totals(tally)).toEqual({ passed: 1, failed: 1 });
    expect(tally.disagreements).toEqual([expect.stringMatching(words)]);
  });

  test('a duplicate id is said and fails, and each case is checked against its own forecast', () => {
    const wrong = { ...year('complete_missed'), checks: ['p_meet == 1'] };
    const double = { ...year('complete_met'), id: 'complete_missed' };
    const tally = checkForecastCases({ sanity: [wrong, double] });
    expect(tally.disagreements).toEqual([
      expect.stringMatching(/^complete_missed: "p_meet == 1" does not hold/),
      expect.stringMatching(/^complete_missed: .*duplicate id/),
    ]);
    expect(tally.failed).toBe(2);
  });

  test('where all lines name cases that the file lacks, its plain facts are compared', () => {
    const one = year('missing_as_zero');
    const tally = checkForecastCases({ sanity: [one] });
    expect(totals(tally)).toEqual({ passed: 1, failed: 0 });
    expect(tally.remarks.join('\n')).toMatch(
      /is not compared.*\n.*compared instead.*: done, target/,
    );
    one.reference.needed = 331;
    expect(checkForecastCases({ sanity: [one] }).disagreements).toEqual([
      'missing_as_zero: needed: 332, not 331',
    ]);
  });
});

describe('a process', () => {
  test('outside the model is reported and counts neither way', () => {
    const { check, ...outside } = process0({ inside_model: false });
    const tally = checkForecastCases({ processes: [outside] });
    expect(totals(tally)).toEqual({ passed: 0, failed: 0 });
    expect(tally.remarks).toEqual([
      expect.stringMatching(
        /^A_flat_poisson_83_k3 after 9 months: .*expected to lie outside.*coverage80 0\.\d+/,
      ),
    ]);
    expect(check).toBeDefined();
  });

  test.each([
    [process0({ inside_model: 'false' }), /inside_model is "false"; true or false/],
    [process0({ cuts: [] }), /cuts is \[\]; at least one/],
    [process0({ targets: [1] }), /targets has 1 numbers, and years has 60 runs/],
    [process0({ years: [[[1, 2]]], targets: [3] }), /years\[0\]\[0\] is \[1,2\]; twelve months/],
    [process0({ check: {} }), /check\["9"\] is missing/],
    [process0({ check: { 9: { coverage80: [0, 1] } } }), /check\["9"\]\.coverage95 is missing/],
    [
      process0({ cuts: [1], check: { 1: forecastFile.processes[0].check[9] } }),
      /no forecast so early/,
    ],
    [process0({ years: [[Array(12).fill(0.5)]], targets: [3] }), /years\[0\] is refused: Counts/],
    [null, /^processes\[0\]: .*the process is null/],
  ])('that is malformed is one failure and takes no case with it (%#)', (bad, words) => {
    const tally = checkForecastCases({ sanity: [year('already_met')], processes: [bad] });
    expect(totals(tally)).toEqual({ passed: 1, failed: 1 });
    expect(tally.disagreements).toEqual([expect.stringMatching(words)]);
  });
});
