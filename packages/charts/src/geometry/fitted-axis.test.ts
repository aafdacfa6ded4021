import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedAxis } from './fitted-axis.ts';

const SPAN = { from: 280, to: 0 };
const SHARE = { unit: 'percent', possible: { low: 0, high: 100 }, count: 5 } as const;
const COUNT = { unit: 'count', possible: { low: 0, high: null }, count: 5 } as const;

describe('an axis that fits its values', () => {
  test('a share does not start at 0 and stays inside 0 to 100', () => {
    const { low, high } = fittedAxis({ ...SHARE, values: [84, 90, 99.5] }, SPAN);
    expect(low).toBeGreaterThan(50);
    expect(high).toBe(100);
  });

  test('a share that may pass 100 has room above it', () => {
    const { high } = fittedAxis(
      { ...SHARE, possible: { low: 0, high: null }, values: [80, 130] },
      SPAN,
    );
    expect(high).toBeGreaterThanOrEqual(130);
  });

  test('counts start at 0 unless that would squash their spread', () => {
    expect(fittedAxis({ ...COUNT, values: [9, 30.5] }, SPAN).low).toBe(0);
    expect(fittedAxis({ ...COUNT, values: [480, 520] }, SPAN).low).toBeGreaterThan(400);
  });

  test('every value has its place, on ends inside what is possible', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(values, (all) => {
        const axis = fittedAxis({ ...COUNT, values: all }, SPAN);
        expect(axis.low).toBeGreaterThanOrEqual(0);
        expect(axis.high).toBeGreaterThan(axis.low);
        for (const value of all) {
          expect(axis.at(value)).toBeGreaterThanOrEqual(-1e-6);
          expect(axis.at(value)).toBeLessThanOrEqual(280 + 1e-6);
        }
      }),
    );
  });
});
