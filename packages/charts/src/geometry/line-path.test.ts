import { expect, test } from 'vitest';
import { linePath } from './line-path.ts';

test('straight lines through the points, to a hundredth of a pixel', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 5.5, y: 3.46789 },
    { x: 12, y: 0 },
  ];
  expect(linePath(points)).toBe('M0,10L5.5,3.47L12,0');
});

test('a missing point breaks the line, and a point by itself closes on itself', () => {
  const [a, b, c] = [
    { x: 0, y: 1 },
    { x: 1, y: 2 },
    { x: 9, y: 9 },
  ];
  expect(linePath([null, a, b, null, null, c])).toBe('M0,1L1,2M9,9Z');
});

test('no points are no path', () => {
  expect(linePath([])).toBeNull();
  expect(linePath([null, null])).toBeNull();
});
