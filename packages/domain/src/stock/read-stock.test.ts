import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStock, stockAhead, stockLevels, stockPassing, toGo } from './read-stock.ts';

describe('stockLevels', () => {
  test('a share of its base, a count as it is, nothing of nobody', () => {
    expect(
      stockLevels([
        { numerator: 74, denominator: 100 },
        { numerator: 12, denominator: null },
        { numerator: 0, denominator: 0 },
        null,
      ]),
    ).toEqual([74, 12, null, null]);
  });
});

describe('readStock', () => {
  test('the pace is the mean change of the last twelve months', () => {
    const read = readStock([0, ...Array.from({ length: 13 }, (_, n) => 50 + 2 * n)]);
    expect(read).toMatchObject({
      level: 74,
      at: 13,
      pace: { perMonth: 2, spread: 0, changes: 12, months: 12 },
    });
  });

  test('a change over a gap counts for all of its months', () => {
    const gappy = [50, 51, null, null, null, 56, null, 58, 59, null, 61, 62, 63];
    expect(readStock(gappy)?.pace).toMatchObject({ months: 12 });
    expect(readStock(gappy)?.pace?.perMonth).toBeCloseTo(13 / 12, 12);
  });

  test('under six changes there is no pace', () => {
    expect(readStock([1, 2, 3, 4, 5, 6])?.pace).toBeNull();
    expect(readStock([1, 2, 3, null, 9, 10, 11])?.pace).toBeNull();
    expect(readStock([null, null])).toBeNull();
  });
});

describe('stockAhead', () => {
  test('four months on from 80% at 2 a month: 88%, 84.9% to 91.1%', () => {
    const ahead = stockAhead(80, { perMonth: 2, spread: 1, changes: 12, months: 12 }, 4);
    expect(ahead.level).toBe(88);
    expect(ahead.low).toBeCloseTo(84.85, 2);
    expect(ahead.high).toBeCloseTo(91.15, 2);
  });
});

describe('stockPassing', () => {
  const pace = { perMonth: 2, spread: 1, changes: 12, months: 12 };
  const to = (target: number, better: 'up' | 'down' = 'up') => ({ target, better });

  test('says when the middle and both edges of the range are there', () => {
    expect(stockPassing({ level: 80, at: 20, pace }, to(90))).toEqual({
      kind: 'passes',
      earliest: 4,
      likely: 5,
      latest: 8,
    });
  });

  test('a level at its target is met, one that moves away does not pass', () => {
    expect(stockPassing({ level: 90, at: 20, pace }, to(90))).toEqual({ kind: 'met' });
    expect(stockPassing({ level: 80, at: 20, pace }, to(70, 'down'))).toEqual({
      kind: 'does-not-pass',
      earliest: null,
    });
    expect(stockPassing({ level: 80, at: 20, pace: null }, to(90))).toMatchObject({
      kind: 'too-few',
    });
  });

  test('earliest, likely and latest stand in order', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (level, perMonth, spread) => {
          const passing = stockPassing(
            { level, at: 20, pace: { perMonth, spread, changes: 9, months: 9 } },
            to(90),
          );
          if (passing.kind !== 'passes') return;
          expect(passing.earliest).toBeLessThanOrEqual(passing.likely);
          expect(passing.latest ?? 99).toBeGreaterThanOrEqual(passing.likely);
        },
      ),
    );
  });
});

describe('toGo', () => {
  test('counts to the target, not to all of them', () => {
    expect(toGo({ numerator: 74, denominator: 100 }, 90)).toBe(16);
    expect(toGo({ numerator: 432, denominator: 480 }, 90)).toBe(0);
    expect(toGo({ numerator: 431, denominator: 479 }, 90)).toBe(1);
    // 0.07 of 100 is 7.000000000000001 in floats.
    expect(toGo({ numerator: 7, denominator: 100 }, 7)).toBe(0);
  });
});
