import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedAxis } from './fitted-axis.ts';
import { measureAxis } from './measure-axis.ts';
import { xmrNumber, xmrTarget } from './xmr-figures.ts';

const SPAN = { from: 240, to: 0 };
const texts = (unit: Parameters<typeof measureAxis>[0], values: readonly number[]) =>
  measureAxis(unit, values, SPAN).ticks.map(({ text }) => text);

describe('the axis of a unit', () => {
  test('days start at none and say their unit once, at the top', () => {
    expect(texts('days', [26, 41])).toEqual(['0', '10', '20', '30', '40', '50 days']);
  });

  test('points may lie below none, which is marked', () => {
    expect(texts('points', [-6, 2])).toEqual(['-6', '-4', '-2', '0', '2 points']);
    const { ticks } = measureAxis('points', [-6, -2], SPAN);
    expect(ticks.filter(({ line }) => line === 'ground').map(({ value }) => value)).toEqual([0]);
  });

  test('a ratio is seen against 1, where both shares are equal', () => {
    expect(texts('ratio', [0.62, 0.9])).toEqual(['0.6', '0.7', '0.8', '0.9', 'equal 1']);
    expect(texts('ratio', [1, 40])).toEqual(['equal 1', '10', '20', '30', '40']);
    expect(texts('ratio', [])).toContain('equal 1');
  });

  test('counts, rates and per cent are as they were', () => {
    expect(texts('count', [7])).toEqual(['0', '2', '4', '6', '8']);
    expect(texts('rate', [3.4])).toEqual(['0', '1', '2', '3', '4']);
    expect(texts('percent', [61, 74])).toEqual(['60%', '65%', '70%', '75%']);
  });

  test('holds every value and marks its ground, on the fitted axis of a control chart too', () => {
    const values = fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(values, fc.constantFrom('points', 'ratio'), (all, unit) => {
        const held = unit === 'ratio' ? all.map(Math.abs) : all;
        const options = { unit, values: held, possible: { low: null, high: null }, count: 5 };
        for (const axis of [measureAxis(unit, held, SPAN), fittedAxis(options, SPAN)]) {
          expect(axis.ticks.filter(({ line }) => line === 'ground')).toHaveLength(1);
          for (const value of held) {
            expect(axis.at(value)).toBeGreaterThanOrEqual(-1e-6);
            expect(axis.at(value)).toBeLessThanOrEqual(240 + 1e-6);
          }
          const places = axis.ticks.map(({ at }) => at);
          places.slice(1).forEach((at, index) => {
            expect((places[index] ?? 0) - at).toBeGreaterThanOrEqual(16 - 1e-6);
          });
        }
      }),
    );
  });
});

test('a number and a target are written in their unit', () => {
  expect(xmrNumber(24, 'days', 1)).toBe('24.0 days');
  expect(xmrNumber(0.8, 'ratio', 2)).toBe('0.80');
  expect(xmrNumber(-3.2, 'points', 1)).toBe('-3.2 points');
  expect(xmrTarget(28, 'days')).toBe('28 days');
  expect(xmrTarget(1.25, 'ratio')).toBe('1.25');
});
