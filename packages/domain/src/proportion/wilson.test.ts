import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareDifference } from './difference.ts';
import { wilsonInterval } from './wilson.ts';

const rounded = (numerator: number, denominator: number) => {
  const { low, high } = wilsonInterval({ numerator, denominator });
  return [Math.round(low), Math.round(high)];
};

describe('wilsonInterval', () => {
  test.each([
    [6, 8, [41, 93]],
    [18, 25, [52, 86]],
    [60, 83, [62, 81]],
    [720, 1000, [69, 75]],
    [0, 20, [0, 16]],
    [20, 20, [84, 100]],
  ])('%d of %d', (numerator, denominator, wanted) => {
    expect(rounded(numerator, denominator)).toEqual(wanted);
  });

  test('it holds the share, stays inside 0 to 100 and narrows with more cases', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const numerator = Math.round(n * part);
          const { low, high } = wilsonInterval({ numerator, denominator: n });
          const share = (100 * numerator) / n;
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
          expect(low).toBeLessThanOrEqual(share + 1e-9);
          expect(high).toBeGreaterThanOrEqual(share - 1e-9);
          const more = wilsonInterval({ numerator: numerator * 4, denominator: n * 4 });
          expect(more.high - more.low).toBeLessThan(high - low);
        },
      ),
    );
  });
});

describe('shareDifference', () => {
  const ranged = (numerator: number, denominator: number) => ({
    percent: (100 * numerator) / denominator,
    range: wilsonInterval({ numerator, denominator }),
  });

  test("gives Newcombe's published range: 56 of 70 less 48 of 80 is 5.2 to 33.4 points", () => {
    const { points, low, high } = shareDifference(ranged(56, 70), ranged(48, 80));
    expect(points).toBeCloseTo(20, 10);
    expect(low).toBeCloseTo(5.24, 2);
    expect(high).toBeCloseTo(33.39, 2);
  });

  test('the other way round it is the same range turned over', () => {
    const there = shareDifference(ranged(56, 70), ranged(48, 80));
    const back = shareDifference(ranged(48, 80), ranged(56, 70));
    expect(back.low).toBeCloseTo(-there.high, 10);
    expect(back.high).toBeCloseTo(-there.low, 10);
  });
});
