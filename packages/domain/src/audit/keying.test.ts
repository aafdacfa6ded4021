import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { months, toMonth } from '../period/month.ts';
import { type KeyedCount, keyedAfter, keyingGrowth, keyingLag, lagDays } from './keying.ts';

const day = toDay;
const today = day('2025-01-10');
const december = toMonth('2024-12');

/** A year of months of 100 audits, of which so many were entered five days after their end. */
function year(byDayFive: readonly number[]): readonly KeyedCount[] {
  const last = toMonth('2024-10');
  return byDayFive.flatMap((early, n) => {
    const month = months.offset(last, -n);
    return [
      { month, keyedAfter: 5, audits: early },
      { month, keyedAfter: 25, audits: 100 - early },
    ];
  });
}

describe('the lag of an audit', () => {
  it('is the days from its completion to its entry', () => {
    expect(lagDays({ completed: day('2024-02-28'), keyed: day('2024-03-01') })).toBe(2);
    expect(lagDays({ completed: day('2024-03-05'), keyed: day('2024-03-01') })).toBe(-4);
  });

  it('is not known without both dates', () => {
    expect(lagDays({ completed: null, keyed: day('2024-03-01') })).toBeNull();
    expect(keyedAfter({ completed: day('2024-03-01'), keyed: null })).toBeNull();
  });
});

describe('the day after the month on which an audit was entered', () => {
  it('is 0 on the last day of its month and 1 on the next', () => {
    expect(keyedAfter({ completed: day('2024-03-05'), keyed: day('2024-03-31') })).toBe(0);
    expect(keyedAfter({ completed: day('2024-03-31'), keyed: day('2024-04-01') })).toBe(1);
    expect(keyedAfter({ completed: day('2024-03-05'), keyed: day('2024-03-11') })).toBe(-20);
  });

  it('is clipped to a month before and 120 days after', () => {
    expect(keyedAfter({ completed: day('2024-03-05'), keyed: day('2023-01-01') })).toBe(-31);
    expect(keyedAfter({ completed: day('2024-03-05'), keyed: day('2025-03-05') })).toBe(120);
  });
});

describe('how much a month usually grows', () => {
  it('follows from the shares that past months held on the same day: their middle half', () => {
    const shares = [90, 90, 75, 90, 90, 96, 90, 60];
    const histogram = [...year(shares), { month: december, keyedAfter: 2, audits: 45 }];
    // Growths in order: 1.875, 5, 5, 5, 5, 5, 15, 30. The upper quartile stands at place 6.25.
    expect(keyingGrowth({ histogram, month: december, today })).toEqual({
      kind: 'growth',
      low: 5,
      typical: 5,
      high: 8,
      months: 8,
    });
  });

  it('is usually 2 to 4 more, the middle month 3, for the worked example', () => {
    const histogram = [0, 1, 2, 2, 3, 4, 5, 27].flatMap((late, n) => {
      const month = months.offset(toMonth('2024-10'), -n);
      return [
        { month, keyedAfter: 5, audits: 100 },
        { month, keyedAfter: 25, audits: late },
      ];
    });
    const soFar = { month: december, keyedAfter: 2, audits: 100 };
    expect(
      keyingGrowth({ histogram: [...histogram, soFar], month: december, today }),
    ).toMatchObject({ low: 2, typical: 3, high: 4 });
  });

  it('has quartiles between two months, in proportion', () => {
    const histogram = [
      ...year([50, 50, 50, 50, 80, 80, 80, 80]),
      { month: december, keyedAfter: 2, audits: 40 },
    ];
    expect(keyingGrowth({ histogram, month: december, today })).toMatchObject({
      low: 10,
      typical: 25,
      high: 40,
    });
  });

  it('does not move with one odd month, however much came late to it', () => {
    const shares = [96, 95, 94, 93, 92, 91, 90, 89, 88, 87, 86];
    const say = (odd: number) =>
      keyingGrowth({
        histogram: [...year([...shares, odd]), { month: december, keyedAfter: 2, audits: 48 }],
        month: december,
        today,
      });
    expect(say(1)).toEqual(say(80));
  });

  it('looks at no more than twelve months that ended 60 days ago or more', () => {
    const tooYoung = { month: toMonth('2024-11'), keyedAfter: 90, audits: 1000 };
    const tooOld = year([...Array(12).fill(100), 1, 1, 1]);
    const histogram = [...tooOld, tooYoung, { month: december, keyedAfter: 2, audits: 60 }];
    expect(keyingGrowth({ histogram, month: december, today })).toEqual({
      kind: 'growth',
      low: 0,
      typical: 0,
      high: 0,
      months: 12,
    });
  });

  it('is not said from fewer than eight past months', () => {
    const histogram = [
      ...year([90, 90, 90, 90, 90, 90, 90]),
      { month: december, keyedAfter: 2, audits: 45 },
    ];
    expect(keyingGrowth({ histogram, month: december, today })).toEqual({
      kind: 'too-few',
      needed: 8,
      got: 7,
    });
  });

  it('leaves out a past month of which nothing had been entered by then', () => {
    const histogram = [
      ...year([90, 90, 90, 90, 90, 90, 90, 0]),
      { month: december, keyedAfter: 2, audits: 45 },
    ];
    expect(keyingGrowth({ histogram, month: december, today })).toMatchObject({ got: 7 });
  });

  it('is unknown, not nought, where no audit of the month says when it was entered', () => {
    const none = { kind: 'no-keyed-dates' };
    expect(keyingGrowth({ histogram: [], month: december, today })).toEqual(none);
    const pastOnly = year([90, 90, 90, 90, 90, 90, 90, 90]);
    expect(keyingGrowth({ histogram: pastOnly, month: december, today })).toEqual(none);
  });

  it('is not asked of a month that has not ended', () => {
    const month = toMonth('2025-01');
    expect(keyingGrowth({ histogram: [], month, today })).toEqual({ kind: 'not-ended' });
    expect(keyingGrowth({ histogram: [], month, today: day('2025-01-31') }).kind).toBe('not-ended');
  });

  it('is never less than none, in order, and inside what the past months did', () => {
    const anyCount = fc.record({
      month: fc.integer({ min: -16, max: -1 }).map((n) => months.offset(toMonth('2025-01'), n)),
      keyedAfter: fc.integer({ min: -31, max: 120 }),
      audits: fc.integer({ min: 0, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 200 }), (histogram) => {
        const growth = keyingGrowth({ histogram, month: december, today });
        if (growth.kind !== 'growth') return;
        expect(growth.low).toBeGreaterThanOrEqual(0);
        expect(growth.typical).toBeGreaterThanOrEqual(growth.low);
        expect(growth.high).toBeGreaterThanOrEqual(growth.typical);
        expect(growth.months).toBeGreaterThanOrEqual(8);
      }),
    );
  });

  it('leaves at most a quarter of the past months, rounded up, on either side of its range', () => {
    const anyShares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 8, maxLength: 12 });
    fc.assert(
      fc.property(anyShares, (shares) => {
        const audits = 1000;
        const histogram = [...year(shares), { month: december, keyedAfter: 2, audits }];
        const growth = keyingGrowth({ histogram, month: december, today });
        if (growth.kind !== 'growth') throw new Error('eight months are enough');
        const growths = shares.map((share) => Math.round((audits * (100 - share)) / share));
        expect(growths.filter((one) => one < growth.low).length).toBeLessThanOrEqual(
          Math.ceil(shares.length / 4),
        );
        expect(growths.filter((one) => one > growth.high).length).toBeLessThanOrEqual(
          Math.ceil(shares.length / 4),
        );
      }),
    );
  });
});

describe('how late audits are entered', () => {
  it('is the median lag and the share over 30 days', () => {
    const histogram = [
      { lag: 31, audits: 1 },
      { lag: 2, audits: 4 },
      { lag: 30, audits: 2 },
      { lag: 4, audits: 3 },
    ];
    expect(keyingLag(histogram)).toEqual({
      kind: 'lag',
      median: 4,
      over30: 1,
      audits: 10,
      percentOver30: 10,
    });
  });

  it('is not known when no audit has both dates', () => {
    expect(keyingLag([])).toEqual({ kind: 'none' });
    expect(keyingLag([{ lag: 3, audits: 0 }])).toEqual({ kind: 'none' });
  });

  it('has a median that is the middle of the lags written out', () => {
    const anyLag = fc.record({
      lag: fc.integer({ min: -5, max: 60 }),
      audits: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyLag, { minLength: 1, maxLength: 20 }), (histogram) => {
        const all = histogram.flatMap(({ lag, audits }) => Array<number>(audits).fill(lag));
        all.sort((a, b) => a - b);
        expect(keyingLag(histogram)).toMatchObject({
          median: all[Math.ceil(all.length / 2) - 1],
          over30: all.filter((lag) => lag > 30).length,
        });
      }),
    );
  });
});
