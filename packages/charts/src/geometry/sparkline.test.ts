import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sparklineLayout } from './sparkline.ts';

const SIZE = { width: 140, height: 32 };

test('the highest value stands above the lowest', () => {
  const { line } = sparklineLayout({ values: [1, 9] }, SIZE);
  expect(line).toBe('M5,27L135,5');
});

test('equal values run level through the middle', () => {
  expect(sparklineLayout({ values: [5, 5, 5] }, SIZE).end).toEqual({ x: 135, y: 16 });
});

test('the step into an unfinished month is drawn apart', () => {
  const { line, unfinished, end } = sparklineLayout(
    { values: [1, 9, 5], last: 'unfinished' },
    SIZE,
  );
  expect(line).toBe('M5,27L70,5');
  expect(unfinished).toBe('M70,5L135,16');
  expect(end).toEqual({ x: 135, y: 16 });
});

test('quarters stand at their months, and one that is left out is a gap', () => {
  const months = ['2023-12', '2024-03', '2024-09', '2024-12'];
  const { line } = sparklineLayout({ values: [1, 9, 9, 1], months }, SIZE);
  expect(line).toBe('M5,27L37.5,5M102.5,5L135,27');
});

test('no values draw nothing', () => {
  expect(sparklineLayout({ values: [] }, SIZE)).toEqual({
    line: null,
    unfinished: null,
    end: null,
  });
});

test('the line stays inside its cell', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 }))), (values) => {
      const { end } = sparklineLayout({ values }, SIZE);
      if (end === null) return;
      expect(end.x).toBeLessThanOrEqual(SIZE.width);
      expect(end.y).toBeGreaterThanOrEqual(0);
      expect(end.y).toBeLessThanOrEqual(SIZE.height);
    }),
  );
});
