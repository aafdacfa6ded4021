import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfAtMost } from '../distribution/negative-binomial.ts';
import { backTest, trustedDrift } from './back-test.ts';
import { type LandingForecast, landingForecast, type YearUnderWay } from './landing-forecast.ts';
import { monthShares } from './month-shares.ts';
import { recentChange } from './recent-change.ts';

const evenYears = [
  [83, 85, 81, 84, 82, 86, 80, 84, 83, 85, 84, 83],
  [80, 84, 86, 82, 85, 83, 84, 81, 86, 82, 83, 84],
  [85, 82, 83, 86, 80, 84, 83, 85, 82, 84, 86, 80],
];
/** A third of the work in the last quarter of the year. */
const lateYears = [1, 2, 3].map(() => [70, 70, 70, 74, 74, 74, 78, 78, 78, 108, 111, 115]);
/** Years that each bring twice what the one before brought. */
const doubling = [20, 40, 80, 160].map((rate) =>
  Array.from({ length: 12 }, (_, month) => rate + (month % 3)),
);
const byDecember = [78, 80, 75, 79, 76, 81, 77, 78, 76];

const year = (more: Partial<YearUnderWay> = {}): YearUnderWay => ({
  counts: byDecember,
  history: evenYears,
  target: 1000,
  aim: 'at-least',
  ...more,
});

function forecast(more: Partial<YearUnderWay> = {}): LandingForecast {
  const landing = landingForecast(year(more));
  if (landing.kind !== 'forecast') throw new Error(`It is ${landing.kind}.`);
  return landing;
}

describe('landingForecast', () => {
  test('700 by December after even years lands near 934, and hardly at 1,000', () => {
    const { done, monthsLeft, point, range80, chance } = forecast();
    expect({ done, monthsLeft }).toEqual({ done: 700, monthsLeft: 3 });
    expect(point).toBeCloseTo(934.2, 1);
    expect(range80).toEqual({ low: 911, high: 958 });
    expect(chance).toBeLessThan(0.01);
  });

  test('the same 700 after years that did a third of their work from January on reach 1,000', () => {
    expect(forecast({ history: lateYears }).point).toBeGreaterThan(1000);
    expect(forecast({ history: lateYears }).chance).toBeGreaterThan(0.9);
  });

  test('a month that is not known is no nought', () => {
    const withGap = (gap: number | null) => [83, 84, 82, 85, gap, 83, 84, 82, 85];
    const unknown = forecast({ counts: withGap(null) });
    expect(unknown.point).toBeGreaterThan(forecast({ counts: withGap(0) }).point + 40);
    expect(unknown.cautions).toContain('missing-months');
  });

  test('before three months nothing is said, and a year that is over has its total', () => {
    expect(landingForecast(year({ counts: [80, 82] }))).toEqual({
      kind: 'too-early',
      seen: 2,
      needed: 3,
    });
    expect(landingForecast(year({ counts: Array(12).fill(84) }))).toEqual({
      kind: 'actual',
      total: 1008,
      isMet: true,
    });
  });

  test('percentages and negative numbers have no landing', () => {
    for (const counts of [
      [95.5, 96.1, 97],
      [5, -1, 7],
    ]) {
      expect(landingForecast(year({ counts }))).toEqual({
        kind: 'refused',
        reason: 'Counts must be whole numbers, 0 or more.',
      });
    }
  });

  test('a target not to be passed is met by staying at it or under', () => {
    const few = { counts: [2, 1, 3, 2, 2, 1, 3], history: [], target: 30, aim: 'at-most' } as const;
    const { chance, remaining } = forecast(few);
    expect(chance).toBe(chanceOfAtMost(16, remaining));
    expect(chance).toBeGreaterThan(0.8);
    expect(forecast({ ...few, target: 13 }).chance).toBe(0);
  });

  test('since a change the level comes from the months after it alone', () => {
    const counts = [80, 82, 84, 81, 79, 120, 118, 122, 121];
    const changed = forecast({ counts, since: 5 });
    expect(changed.point).toBeGreaterThan(forecast({ counts }).point + 50);
    expect(changed.cautions).toContain('since-change');
    expect(landingForecast(year({ counts, since: 7 }))).toMatchObject({
      kind: 'too-early',
      seen: 2,
    });
  });

  test('where ranges have missed in earlier years, they are made wider and it says so', () => {
    expect(trustedDrift(doubling).isRaised).toBe(true);
    expect(trustedDrift(evenYears)).toEqual({ value: 0.02, isRaised: false });
    expect(forecast({ history: doubling }).cautions).toContain('ranges-have-missed');
  });

  test('a year that is over with a month missing is not told', () => {
    const gaps = (missing: number) =>
      Array.from({ length: 12 }, (_, at) => (at < missing ? null : 80));
    const reasonOf = (missing: number) => landingForecast(year({ counts: gaps(missing) }));
    expect(reasonOf(1)).toEqual({
      kind: 'refused',
      reason: 'The year is over, and one of its months has no figure.',
    });
    expect(reasonOf(2)).toMatchObject({ reason: expect.stringContaining('2 of its months have') });
  });
});

describe('backTest', () => {
  test('every year but the first is forecast from the years before it', () => {
    expect(backTest(evenYears, { seen: 9, since: undefined })).toEqual({ held: 2, tried: 2 });
    expect(backTest(evenYears.slice(0, 1), { seen: 9, since: undefined })).toEqual({
      held: 0,
      tried: 0,
    });
  });

  test('a year is not tried with what only later years taught', () => {
    // The drift that all four years call for would have held every one of them.
    expect(backTest(doubling, { seen: 9, since: undefined })).toEqual({ held: 2, tried: 3 });
  });

  test('where the level is taken from this year alone, so it is in the years that are tried', () => {
    // Each year doubles the one before, which draws a level down that is not left to itself.
    expect(backTest(doubling, { seen: 9, since: 0 })).toEqual({ held: 3, tried: 3 });
  });
});

describe('recentChange', () => {
  const latest = (each: number) =>
    recentChange({ counts: [80, 78, 82, 80, 79, 81, each, each, each], history: [] }, 0.02);

  test('six months of 80 a month lead to expect 240: 180 is a fall, 300 a rise', () => {
    expect([latest(60), latest(80), latest(100)]).toEqual(['fall', null, 'rise']);
    const fallen = [80, 78, 82, 80, 79, 81, 60, 60, 60];
    expect(forecast({ counts: fallen, history: [] }).cautions).toContain('recent-fall');
  });

  test('before three months to expect from, and for months that are not known, nothing is said', () => {
    expect(recentChange({ counts: [80, 80, 10, 10, 10], history: [] }, 0.02)).toBeNull();
    const gone = [80, 78, 82, 80, 79, 81, null, null, null];
    expect(recentChange({ counts: gone, history: [] }, 0.02)).toBeNull();
  });

  test('a season that comes every year is no change', () => {
    const counts = [70, 70, 70, 74, 74, 74, 78, 78, 78, 108, 111];
    expect(recentChange({ counts, history: lateYears }, 0.02)).toBeNull();
    expect(recentChange({ counts, history: [] }, 0.02)).toBe('rise');
  });
});

describe('monthShares', () => {
  test('no year is even, one is believed by half, like years wholly', () => {
    expect(monthShares([])).toMatchObject({ shares: Array(12).fill(1 / 12), weight: 0 });
    expect(monthShares(lateYears.slice(0, 1)).weight).toBeCloseTo(0.5, 3);
    expect(monthShares(lateYears).weight).toBeCloseTo(1, 3);
    expect(monthShares(lateYears).shares[11]).toBeCloseTo(0.115, 4);
  });

  test('years that disagree about their season are believed less, and shares sum to 1', () => {
    const anyYear = fc.array(fc.nat(200), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(anyYear, { maxLength: 5 }), (years) => {
        const { shares, weight } = monthShares(years);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(1);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
    expect(monthShares(evenYears).weight).toBe(0);
  });
});

describe('properties of every landing', () => {
  const counts = fc.array(fc.option(fc.nat(150), { freq: 12, nil: null }), {
    minLength: 5,
    maxLength: 11,
  });
  const yearOf = (most: number) => fc.array(fc.nat(most), { minLength: 12, maxLength: 12 });
  const history = fc.array(yearOf(150), { maxLength: 4 });

  test('sparse and regular years, with months that never brought anything, have finite answers', () => {
    const few = fc.array(fc.nat(1), { minLength: 3, maxLength: 11 });
    // Every year like the first: the season is believed as far as it can be.
    const alike = fc.tuple(yearOf(1), fc.nat(4)).map(([one, many]) => Array(many).fill(one));
    fc.assert(
      fc.property(few, fc.oneof(alike, fc.array(yearOf(1), { maxLength: 4 })), (seen, past) => {
        const { point, chance, range80, remaining } = forecast({ counts: seen, history: past });
        for (const number of [point, chance, range80.low, range80.high, remaining.variance]) {
          expect(Number.isFinite(number)).toBe(true);
        }
        expect(remaining.mean).toBeGreaterThan(0);
      }),
    );
  });

  test('ranges hold each other, never fall below what is done, and agree with the chance', () => {
    fc.assert(
      fc.property(counts, history, fc.nat(2000), (seen, past, target) => {
        const landing = landingForecast(year({ counts: seen, history: past, target }));
        if (landing.kind !== 'forecast') return;
        const { done, range80, range95, point, chance } = landing;
        expect(range95.low).toBeGreaterThanOrEqual(done);
        expect(range80.low).toBeGreaterThanOrEqual(range95.low);
        expect(range80.high).toBeLessThanOrEqual(range95.high);
        expect(Number.isFinite(point)).toBe(true);
        if (target <= done) expect(chance).toBe(1);
        // A target that the range lies above is likelier than nine in ten, one above it less than one.
        if (target <= range80.low) expect(chance).toBeGreaterThanOrEqual(0.9 - 1e-9);
        if (target > range80.high) expect(chance).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
    );
  });

  test('more done lands higher and likelier; a higher target is never likelier', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 60 }), (past, extra) => {
        const less = forecast({ history: past });
        const more = forecast({ history: past, counts: [...byDecember.slice(0, 8), 76 + extra] });
        expect(more.point).toBeGreaterThan(less.point);
        expect(forecast({ history: past, target: 1000 + extra }).chance).toBeLessThanOrEqual(
          less.chance,
        );
      }),
    );
  });
});
