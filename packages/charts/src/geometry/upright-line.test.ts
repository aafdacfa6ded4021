import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uprightAround } from './upright-line.ts';

const LINE = { x: 100, y1: 0, y2: 300 };

test('a line with no words in its way is whole', () => {
  expect(uprightAround(LINE, [{ x: 120, y: 40, width: 50, height: 20 }])).toEqual([LINE]);
});

test('a line is broken where words stand', () => {
  expect(uprightAround(LINE, [{ x: 80, y: 40, width: 50, height: 20 }])).toEqual([
    { x: 100, y1: 0, y2: 40 },
    { x: 100, y1: 60, y2: 300 },
  ]);
});

test('words at the end of a line and beyond leave nothing behind them', () => {
  const [piece, ...others] = uprightAround(LINE, [
    { x: 90, y: 290, width: 20, height: 20 },
    { x: 90, y: 330, width: 20, height: 20 },
  ]);
  expect([piece, others]).toEqual([{ x: 100, y1: 0, y2: 290 }, []]);
});

test('a piece too short to be seen as a line is left out', () => {
  expect(uprightAround(LINE, [{ x: 90, y: 4, width: 20, height: 20 }])).toEqual([
    { x: 100, y1: 24, y2: 300 },
  ]);
});

test('no piece of a line ever runs through words, and none is turned around', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 200 }),
    y: fc.integer({ min: -20, max: 320 }),
    width: fc.integer({ min: 1, max: 90 }),
    height: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), (boxes) => {
      for (const { x, y1, y2 } of uprightAround(LINE, boxes)) {
        expect(y1).toBeLessThan(y2);
        for (const { x: left, y, width, height } of boxes) {
          const within = x >= left && x <= left + width;
          expect(within && y1 < y + height && y2 > y).toBe(false);
        }
      }
    }),
  );
});
