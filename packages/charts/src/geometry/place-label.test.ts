import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxContains, boxesOverlap, segmentCrossesBox } from './box.ts';
import { placeLabel, type Side } from './place-label.ts';

const BOUNDS = { x: 0, y: 0, width: 400, height: 300 };
const SIDES: readonly Side[] = ['right-below', 'left-above', 'right-above', 'left-below'];
const WISH = { anchor: { x: 200, y: 150 }, width: 80, height: 36, sides: SIDES };

test('a label with room all around takes the side it likes best', () => {
  expect(placeLabel(WISH, { lines: [], boxes: [], bounds: BOUNDS })).toEqual({
    x: 208,
    y: 158,
    width: 80,
    height: 36,
  });
});

test('a label moves to its next side when a line runs through the first', () => {
  const lines = [
    [
      { x: 200, y: 150 },
      { x: 300, y: 190 },
    ],
  ];
  expect(placeLabel(WISH, { lines, boxes: [], bounds: BOUNDS })).toMatchObject({ x: 112, y: 106 });
});

test('a label has no place where every place is taken', () => {
  expect(placeLabel(WISH, { lines: [], boxes: [BOUNDS], bounds: BOUNDS })).toBeNull();
});

test('a placed label lies inside the bounds and covers no line and no box', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(point, point, point, (anchor, a, b) => {
      const box = { ...b, width: 30, height: 30 };
      const placed = placeLabel(
        { ...WISH, anchor },
        { lines: [[a, b]], boxes: [box], bounds: BOUNDS },
      );
      if (placed === null) return;
      expect(boxContains(BOUNDS, placed)).toBe(true);
      expect(segmentCrossesBox(a, b, placed)).toBe(false);
      expect(boxesOverlap(placed, box)).toBe(false);
    }),
  );
});

test('a line crosses a box when a point of it lies inside', () => {
  const box = { x: 100, y: 100, width: 50, height: 40 };
  const inside = fc.record({
    x: fc.integer({ min: 101, max: 149 }),
    y: fc.integer({ min: 101, max: 139 }),
  });
  const anywhere = fc.record({ x: fc.integer(), y: fc.integer() });
  fc.assert(
    fc.property(inside, anywhere, (a, b) => {
      expect(segmentCrossesBox(a, b, box)).toBe(true);
      expect(segmentCrossesBox(b, a, box)).toBe(true);
    }),
  );
});

test('a line that passes beside a box does not cross it', () => {
  const box = { x: 100, y: 100, width: 50, height: 40 };
  expect(segmentCrossesBox({ x: 0, y: 90 }, { x: 300, y: 90 }, box)).toBe(false);
  expect(segmentCrossesBox({ x: 90, y: 0 }, { x: 90, y: 300 }, box)).toBe(false);
  expect(segmentCrossesBox({ x: 0, y: 0 }, { x: 90, y: 90 }, box)).toBe(false);
});
