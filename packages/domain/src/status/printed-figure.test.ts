import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edge, figurePrinter, keeps } from './printed-figure.ts';

const atLeast = (at: number): Edge => ({ kind: 'at-least', at });
const atMost = (at: number): Edge => ({ kind: 'at-most', at });

describe('an edge', () => {
  it('is kept by reaching it exactly', () => {
    expect([94.99, 95, 95.01].map((value) => keeps(value, atLeast(95)))).toEqual([
      false,
      true,
      true,
    ]);
    expect([74.99, 75, 75.01].map((value) => keeps(value, atMost(75)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is kept by a float that falls a hair short of it', () => {
    expect((57 / 100) * 100).not.toBe(57);
    expect(keeps((57 / 100) * 100, atLeast(57))).toBe(true);
  });
});

describe('a printed figure', () => {
  const judged = figurePrinter('percent', [atLeast(95), atLeast(85)]);

  it('is rounded half up', () => {
    expect([93.4, 93.5, 95.9, 80].map(judged.figure)).toEqual(['93%', '94%', '96%', '80%']);
  });

  it('stays below an edge it has not reached', () => {
    expect([94.6, 94.999, 84.5].map(judged.figure)).toEqual(['94%', '94%', '84%']);
    expect([95, 94.9999999999].map(judged.figure)).toEqual(['95%', '95%']);
  });

  it('stays above a ceiling it has passed', () => {
    const band = figurePrinter('percent', [atLeast(55), atMost(75)]);
    expect([75, 75.3, 75.6, 54.9, 55].map(band.figure)).toEqual([
      '75%',
      '76%',
      '76%',
      '54%',
      '55%',
    ]);
  });

  it('has the decimals its edges are written with, and a rate has at least one', () => {
    expect(figurePrinter('percent', [atLeast(92.5)]).figure(92.46)).toBe('92.4%');
    expect(figurePrinter('rate', [atLeast(5), atMost(8)]).figure(5.64)).toBe('5.6');
    expect(figurePrinter('count', []).figure(1234)).toBe('1,234');
  });

  it('names an edge and the last figure below it', () => {
    expect([judged.edge(95), judged.below(95), judged.edge(92.5)]).toEqual(['95%', '94%', '92.5%']);
  });

  it('is always on the same side of every edge as the exact number', () => {
    const anyEdge = fc.record({
      kind: fc.constantFrom('at-least' as const, 'at-most' as const),
      at: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    });
    fc.assert(
      fc.property(
        anyEdge,
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 1, max: 1100 }),
        (edge, numerator, denominator) => {
          const value = (100 * numerator) / denominator;
          const printed = figurePrinter('percent', [edge]).figure(value);
          const read = Number(printed.replace('%', '').replaceAll(',', ''));
          expect(keeps(read, edge)).toBe(keeps(value, edge));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a figure in a unit with a name', () => {
  it('is one day and two days, one point and no points', () => {
    const days = figurePrinter('days', [atMost(1), atMost(2)]);
    expect([0, 1, 2].map(days.figure)).toEqual(['0 days', '1 day', '2 days']);
    expect([days.edge(1), days.above(1)]).toEqual(['1 day', '2 days']);
    const points = figurePrinter('points', []);
    expect([-1, 0, 1, 2].map(points.figure)).toEqual([
      '-1 point',
      '0 points',
      '1 point',
      '2 points',
    ]);
  });

  it('is days where it is printed with decimals', () => {
    expect(figurePrinter('days', [atMost(1.5)]).figure(1)).toBe('1.0 days');
  });
});
