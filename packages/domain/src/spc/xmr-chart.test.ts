import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignalRule } from './signal.ts';
import { xmrChart } from './xmr-chart.ts';
import { nhsr, recommended } from './xmr-rules.ts';
import type { XmrSeries } from './xmr-series.ts';

const series = (values: readonly (number | null)[], more: Partial<XmrSeries> = {}): XmrSeries => ({
  values,
  direction: 'increase',
  target: null,
  steps: [],
  baseline: null,
  excluded: [],
  ...more,
});

/** Whole values in a small range, so that ties and repeats are common. */
const whole = fc.integer({ min: 0, max: 40 });
const values = fc.array(fc.option(whole, { freq: 9, nil: null }), { minLength: 12, maxLength: 40 });
const direction = fc.constantFrom('increase', 'decrease', 'neutral' as const);
const full = fc.array(whole, { minLength: 14, maxLength: 40 });

const labels = (chart: ReturnType<typeof xmrChart>) =>
  chart.points.map(({ label, meaning, flags }) => ({ label, meaning, flags }));

describe('xmrChart', () => {
  test('limits are the mean plus and minus 2.66 average moving ranges', () => {
    const [first] = xmrChart(series([48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52])).phases;
    expect(first).toMatchObject({ mean: 50, averageRange: 4, used: 12, ranges: 11 });
    expect(first?.limits?.lower).toBeCloseTo(39.36, 10);
    expect(first?.limits?.upper).toBeCloseTo(60.64, 10);
  });

  test('eleven points have a mean and no limits, and nothing is said of them', () => {
    const chart = xmrChart(series([84, 79, 91, 86, 77, 83, 88, 80, 85, 92, 300], { target: 1 }));
    expect(chart.points.every((point) => point.limits === null && point.label === null)).toBe(true);
    expect(chart.variation).toBeNull();
    expect(chart.assurance).toBeNull();
    expect(chart.warnings[0]).toEqual({ kind: 'too-few-points' });
  });

  test('values that never move have limits at their mean, and none lies outside', () => {
    for (const value of [0, 0.1, 33.3, 100]) {
      const chart = xmrChart(series(Array(24).fill(value), { target: value }));
      expect(chart.signals).toEqual([]);
      expect(chart.variation).toMatchObject({ meaning: 'common-cause' });
      expect(chart.assurance).toBe('consistent-pass');
    }
  });

  test('a month left out joins its neighbours; a month without a figure parts them', () => {
    const run = [24, 20, 24, 20, 24, 20, 24, 20, 24, 20, 24, 20, 27, 26, 27, 26, 27, 26, 27];
    const shifts = (input: XmrSeries) =>
      xmrChart(input).signals.filter((signal) => signal.rule === 'shift');
    const withRow = (value: number | null) => [...run.slice(0, 15), value, ...run.slice(15)];
    expect(shifts(series(withRow(2), { excluded: [15] }))).toHaveLength(1);
    expect(shifts(series(withRow(null)))).toHaveLength(0);
  });

  test('the variation speaks of the last month with a figure, not of a late return', () => {
    const late = [48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 90, null];
    expect(xmrChart(series(late)).variation).toEqual({
      meaning: 'improvement',
      side: 'high',
      at: 12,
    });
    expect(xmrChart(series(late), nhsr).variation).toMatchObject({ meaning: 'common-cause' });
  });

  test('a point that shows two rules both ways keeps both flags, has one label and is marked', () => {
    const low = [70, 74, 69, 75, 71, 68, 73, 70, 76, 69, 40, 42.5, 45, 47.5, 50, 52.5, 55];
    const last = xmrChart(series(low)).points.at(-1);
    expect(last?.flags).toEqual([
      { rule: 'shift', side: 'low' },
      { rule: 'trend', side: 'high' },
    ]);
    expect(last?.label).toEqual({ rule: 'trend', side: 'high' });
    expect(last?.isConflict).toBe(true);
    const byConcern = xmrChart(series(low), { ...recommended, conflict: 'concern' });
    expect(byConcern.points.at(-1)?.label).toEqual({ rule: 'shift', side: 'low' });
  });

  test('a figure that is no number is refused', () => {
    expect(() => xmrChart(series([1, Number.NaN]))).toThrow(/place 1/);
  });
});

describe('properties of every XmR chart', () => {
  test('shifting and scaling the values shifts and scales the limits, and changes no label', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (v, shift, scale) => {
          const before = xmrChart(series(v));
          const after = xmrChart(
            series(v.map((value) => (value === null ? null : value * scale + shift))),
          );
          expect(labels(after)).toEqual(labels(before));
          for (const [n, phase] of before.phases.entries()) {
            const moved = after.phases[n];
            if (phase.limits === null || moved?.limits == null) continue;
            expect(moved.limits.lower).toBeCloseTo(phase.limits.lower * scale + shift, 6);
            expect(moved.limits.upper).toBeCloseTo(phase.limits.upper * scale + shift, 6);
          }
        },
      ),
    );
  });

  test('turning the values upside down swaps high and low, and keeps better and worse', () => {
    fc.assert(
      fc.property(values, (v) => {
        const up = xmrChart(series(v));
        const down = xmrChart(
          series(
            v.map((value) => (value === null ? null : -value)),
            { direction: 'decrease' },
          ),
        );
        expect(down.points.map((point) => point.meaning)).toEqual(
          up.points.map((point) => point.meaning),
        );
        expect(down.points.map((point) => point.label?.side)).toEqual(
          up.points
            .map(({ label }) => label && (label.side === 'high' ? 'low' : 'high'))
            .map((side) => side ?? undefined),
        );
      }),
    );
  });

  test('a later point never rewrites an earlier phase', () => {
    fc.assert(
      fc.property(
        full,
        fc.array(whole, { minLength: 1, maxLength: 15 }),
        direction,
        (past, later, way) => {
          const step = past.length;
          const more = { steps: [step], direction: way };
          const short = xmrChart(series([...past, 1000], more));
          const long = xmrChart(series([...past, ...later], more));
          expect(long.points.slice(0, step)).toEqual(short.points.slice(0, step));
        },
      ),
    );
  });

  test('leaving months out gives the chart of the months that are left', () => {
    fc.assert(
      fc.property(full, fc.nat(13), (v, left) => {
        const out = xmrChart(series(v, { excluded: [left] }));
        const without = xmrChart(series(v.filter((_, place) => place !== left)));
        expect(labels({ ...out, points: out.points.filter((_, place) => place !== left) })).toEqual(
          v.length > 12 ? labels(without) : labels(out),
        );
      }),
    );
  });

  test('a step at the first month, doubled steps and steps beyond the end change nothing', () => {
    fc.assert(
      fc.property(full, fc.integer({ min: 1, max: 13 }), (v, step) => {
        const plain = xmrChart(series(v, { steps: [step] }));
        expect(xmrChart(series(v, { steps: [v.length, step, 0, step] }))).toEqual(plain);
      }),
    );
  });

  test('every rule flags what a plain count of its definition flags', () => {
    fc.assert(
      fc.property(full, (v) => {
        const chart = xmrChart(series(v));
        const { mean, limits } = chart.phases[0] ?? {};
        if (mean == null || limits == null) throw new Error('no limits');
        const flagged = (rule: SignalRule) =>
          chart.points.map((point) => point.flags.some((flag) => flag.rule === rule));
        const eps = 1e-6;
        const side = (x: number | undefined) =>
          x === undefined || Math.abs(x - mean) < eps ? 0 : Math.sign(x - mean);
        const windows = (size: number, holds: (from: number) => boolean) =>
          v.map((_, at) =>
            Array.from({ length: size }, (_, back) => at - back).some(
              (from) => from >= 0 && from + size <= v.length && holds(from),
            ),
          );
        const every = (from: number, size: number, holds: (place: number) => boolean) =>
          Array.from({ length: size }, (_, n) => from + n).every(holds);
        expect(flagged('outside')).toEqual(
          v.map((x) => x > limits.upper + eps || x < limits.lower - eps),
        );
        expect(flagged('shift')).toEqual(
          windows(7, (from) =>
            every(from, 7, (at) => side(v[at]) !== 0 && side(v[at]) === side(v[from])),
          ),
        );
        expect(flagged('trend')).toEqual(
          windows(7, (from) =>
            [1, -1].some((way) =>
              every(from + 1, 6, (at) => ((v[at] ?? 0) - (v[at - 1] ?? 0)) * way > 0),
            ),
          ),
        );
        const near = (at: number) =>
          Math.abs((v[at] ?? mean) - mean) > (2 / 3) * (limits.upper - mean) + eps;
        const inWindow = windows(
          3,
          (from) =>
            every(from, 3, (at) => side(v[at]) !== 0 && side(v[at]) === side(v[from])) &&
            [from, from + 1, from + 2].filter(near).length >= 2,
        );
        expect(flagged('two-of-three')).toEqual(
          v.map((_, at) => inWindow[at] === true && near(at)),
        );
      }),
    );
  });

  test('points of a signal stand in the order of time, and each carries its flag', () => {
    fc.assert(
      fc.property(values, direction, (v, way) => {
        const chart = xmrChart(series(v, { direction: way }));
        for (const { rule, side, points } of chart.signals) {
          expect(points.toSorted((a, b) => a - b)).toEqual(points);
          for (const at of points) {
            expect(chart.points[at]?.flags).toContainEqual({ rule, side });
            expect(chart.points[at]?.state).toBe('observed');
          }
        }
      }),
    );
  });
});
