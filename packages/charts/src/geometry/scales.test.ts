import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bands, countAxis, percentAxis, rateAxis, tickCount } from './scales.ts';

const UPWARDS = { from: 300, to: 20 };

describe('an axis of counts', () => {
  test('starts at 0 and ends on a round number at or above the largest', () => {
    const axis = countAxis(1029, UPWARDS);
    expect(axis).toMatchObject({ low: 0, high: 1200 });
    expect(axis.ticks.map((tick) => tick.text)).toEqual([
      '0',
      '200',
      '400',
      '600',
      '800',
      '1,000',
      '1,200',
    ]);
  });

  test('gives zero a place when there is nothing above it', () => {
    expect(countAxis(0, UPWARDS)).toMatchObject({ low: 0, high: 1 });
    expect(countAxis(0, UPWARDS).at(0)).toBe(300);
  });

  test('carries whole ticks only, however small the counts', () => {
    expect(countAxis(2, UPWARDS).ticks.map((tick) => tick.value)).toEqual([0, 1, 2]);
  });

  test('holds every count between 0 and the largest within the span, in order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const axis = countAxis(Math.max(a, b), UPWARDS);
        expect(axis.at(Math.min(a, b))).toBeGreaterThanOrEqual(axis.at(Math.max(a, b)));
        expect(axis.at(Math.max(a, b))).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(axis.at(0)).toBe(300);
      }),
    );
  });
});

test('an axis of rates has fractions where they help', () => {
  const axis = rateAxis(0.8, { from: 0, to: 200 });
  expect(axis.ticks.map((tick) => tick.text)).toEqual(['0', '0.2', '0.4', '0.6', '0.8']);
});

describe('an axis of per cent', () => {
  test('stays inside 0 to 100', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 120, noNaN: true }),
        fc.double({ min: -20, max: 120, noNaN: true }),
        (low, high) => {
          const axis = percentAxis({ low, high }, UPWARDS);
          expect(axis.low).toBeGreaterThanOrEqual(0);
          expect(axis.high).toBeLessThanOrEqual(100);
          expect(axis.high).toBeGreaterThan(axis.low);
          for (const { at } of axis.ticks) expect(Number.isFinite(at)).toBe(true);
        },
      ),
    );
  });

  test('draws equal ends apart', () => {
    expect(percentAxis({ low: 100, high: 100 }, UPWARDS)).toMatchObject({ low: 95, high: 100 });
  });
});

test('a short axis has two ticks at least and a long one does not crowd', () => {
  expect(tickCount({ from: 0, to: 30 })).toBe(2);
  expect(tickCount({ from: 0, to: 3000 })).toBe(5);
});

test('bands stand side by side inside their span without touching', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const placed = bands(count, { from: 40, to: 640 }, 0.3);
      expect(placed).toHaveLength(count);
      placed.forEach(({ start, width }, index) => {
        expect(start).toBeGreaterThanOrEqual(40);
        expect(start + width).toBeLessThanOrEqual(640 + 1e-6);
        expect(start + width).toBeLessThan(placed[index + 1]?.start ?? 641);
      });
    }),
  );
});
