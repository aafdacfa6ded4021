import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pChart, type ShareSeries } from './p-chart.ts';

const series = (
  pairs: readonly (readonly [number, number] | null)[],
  more: Partial<ShareSeries> = {},
): ShareSeries => ({
  counts: pairs.map((pair) => pair && { numerator: pair[0], denominator: pair[1] }),
  direction: 'increase',
  target: null,
  steps: [],
  excluded: [],
  ...more,
});

/** Twelve months about 80%, every second a little above and below, so that sigma-z is known. */
const even = Array.from({ length: 12 }, (_, n) => [n % 2 === 0 ? 84 : 76, 100] as const);

describe('pChart', () => {
  test('each month has limits of its own: 80% plus and minus 3 sqrt(80 x 20 / n) sigma-z', () => {
    const { points, phases } = pChart(series([...even.slice(0, 11), [20, 25]]));
    const { mean, sigma } = phases[0] ?? {};
    if (mean == null || sigma == null) throw new Error('no limits');
    for (const [at, n] of [
      [0, 100],
      [11, 25],
    ] as const) {
      const reach = 3 * Math.sqrt((mean * (100 - mean)) / n) * sigma;
      expect(points[at]?.limits?.upper).toBeCloseTo(mean + reach, 9);
      expect(points[at]?.limits?.lower).toBeCloseTo(mean - reach, 9);
    }
  });

  test('sigma-z is the mean moving range of the z-scores over 1.128', () => {
    // z is 1 and -1 by turns, so every range is 2.
    expect(pChart(series(even)).phases[0]?.sigma).toBeCloseTo(2 / 1.128, 12);
  });

  test('a month of few cases is no signal where the same share of many is', () => {
    const usual = Array.from({ length: 14 }, (_, n) => [80 + ((n * 7) % 5) - 2, 100] as const);
    const few = pChart(series([...usual, [5, 10]]));
    const many = pChart(series([...usual, [50, 100]]));
    expect(few.points.at(-1)?.label).toBeNull();
    expect(many.points.at(-1)?.label).toEqual({ rule: 'outside', side: 'low' });
  });

  test('the share of a phase is all over all, never the mean of percentages', () => {
    const months = [...Array(11).fill([50, 100]), [900, 1000]] as const;
    expect(pChart(series(months)).phases[0]?.mean).toBeCloseTo((100 * 1450) / 2100, 9);
  });

  test('months of nought cases and months without figures are gaps', () => {
    const { points, warnings } = pChart(series([[0, 0], null, ...even]));
    expect(points.slice(0, 2).map((point) => point.state)).toEqual(['missing', 'missing']);
    expect(warnings).toContainEqual({ kind: 'missing-values' });
  });

  test('any shares give numbers or nothing, and all of all never signals', () => {
    const pair = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        for (const { limits } of pChart(series(pairs)).points) {
          if (limits !== null) expect(Number.isFinite(limits.lower + limits.upper)).toBe(true);
        }
      }),
    );
    expect(pChart(series(Array(24).fill([30, 30]))).signals).toEqual([]);
  });
});
