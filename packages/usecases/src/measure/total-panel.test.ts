import { toDay } from '@plumbline/domain/period/day';
import { toProfile } from '@plumbline/domain/target/profile';
import { describe, expect, test } from 'vitest';
import { factsOf, type Pair, page } from './testing-facts.ts';
import { totalPanel } from './total-panel.ts';

/** A year of counts from April to December 2024, null for a month without a figure. */
function panelOf(
  counts: readonly (number | null)[],
  { value = 120, better = 'up' }: { readonly value?: number; readonly better?: 'up' | 'down' } = {},
) {
  const pairs = counts.map((count): Pair | null => (count === null ? null : [count, 0]));
  const facts = factsOf(pairs, {
    definition: { unit: 'count', timeBasis: 'cumulative', better },
    rule: { kind: 'share-of-expected', on: 1, near: better === 'up' ? 0.9 : 1.1, better },
  });
  const agreed = {
    measure: '0.0.0a',
    year: page.year,
    value,
    profile: toProfile(Array(12).fill(1)),
    agreedOn: toDay('2024-03-12'),
    reason: null,
  };
  const panel = totalPanel({ ...facts, annualTargets: [agreed] });
  const [total] = panel.charts;
  if (total?.kind !== 'running-total') throw new Error('no running total');
  return { ...panel, volume: total.volume };
}

describe('a running total with a month missing', () => {
  const { sentence, status, volume, lastYear } = panelOf([10, 9, 11, null, 10, 9, 12, 10, 8]);

  test('says which month it does not count, and what the months that are known come to', () => {
    expect(sentence).toMatch(
      /^79 cases done by the end of December, not counting July, which has no figure\./,
    );
    expect(panelOf([10, 9, null, null, 10, 9, 12, 10, 8]).sentence).toContain(
      'not counting June and July, which have no figures.',
    );
  });

  test('is not judged, and has no pace: what it lacks may be what it is short of', () => {
    expect(status).toMatchObject({
      word: 'no-status',
      reason: 'July: no figure, so the total so far is not known and nothing is judged.',
    });
    expect(volume).toMatchObject({ expected: null, shareOfExpected: null });
    expect(volume.pace.needed).toBeNull();
    expect(lastYear).toBeNull();
  });

  test('has no total from that month on, and its counts where they are known', () => {
    expect(volume.months.map(({ runningTotal }) => runningTotal).slice(0, 5)).toEqual([
      10,
      19,
      30,
      null,
      null,
    ]);
    expect(volume.months.map(({ audits }) => audits).slice(2, 5)).toEqual([11, null, 10]);
  });

  test('its landing takes the month to be like the others, and says so', () => {
    expect(volume.landing?.forecast?.low80).toBeGreaterThan(79);
    expect(volume.landing?.smallPrint).toContain('taken to be like the others');
  });
});

test('a year of which nothing is held says so and draws no nought', () => {
  const { sentence, volume, status } = panelOf([4, 5, ...Array(9).fill(null)]);
  expect(sentence).toMatch(/^No figures are held for 2024 to 2025 so far\./);
  expect(status.word).toBe('no-status');
  expect(volume).toMatchObject({ isHeld: false });
});

test('last year is compared with only where the same months of it are known', () => {
  const thisYear = [10, 9, 11, 9, 10, 9, 12, 10, 8];
  const lastYearOf = (before: readonly (number | null)[]) =>
    panelOf([...before, ...thisYear]).lastYear;
  const whole = [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9];
  expect(lastYearOf(whole)).toMatch(/^7 more than a year before: 88 against 81/);
  expect(lastYearOf([9, null, ...whole.slice(2)])).toBeNull();
});

describe('a target that is not to be passed', () => {
  const most = { better: 'down', value: 24 } as const;

  test('is kept by less: fewer than expected is on plan, more is off plan', () => {
    expect(panelOf([2, 1, 2, 1, 2, 2, 1, 2, 1], most).status.word).toBe('on-plan');
    expect(panelOf([3, 3, 2, 3, 3, 2, 3, 3, 2], most).status.word).toBe('off-plan');
  });

  test('says how far under or over it is, and never that it is behind', () => {
    expect(panelOf([2, 1, 2, 1, 2, 2, 1, 2, 1], most).sentence).toMatch(
      /^14 of at most 24 cases by the end of December: 4 under the 18 expected by now\..*Staying within 24/,
    );
    const passed = panelOf([3, 3, 2, 3, 3, 2, 3, 3, 4], most);
    expect(passed.sentence).toMatch(
      /^26 of at most 24 cases by the end of December: 2 over the 24 for the whole year\./,
    );
    expect(passed.volume.pace.sentence).toBe('The most that was agreed, 24, is passed.');
  });
});
