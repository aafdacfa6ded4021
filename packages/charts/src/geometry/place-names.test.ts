import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxContains, boxesOverlap } from './box.ts';
import { labelBox, labelLine } from './label.ts';
import { dotBox, placeNames } from './place-names.ts';

const BOUNDS = { x: 0, y: 0, width: 400, height: 300 };
const LINES = [labelLine('North', 'muted', 'regular')];

test('words stand beside their place, on the side they like first', () => {
  const room = { bounds: BOUNDS, lines: [], boxes: [] };
  const at = { x: 200, y: 150 };
  const [right] = placeNames([{ at, lines: LINES, first: 'right' }], room);
  const [left] = placeNames([{ at, lines: LINES, first: 'left' }], room);
  expect(right?.x).toBeGreaterThan(200);
  expect(left?.x).toBeLessThan(200);
  expect(right?.leader).toBeNull();
});

test('words that had to move away keep a leader', () => {
  const at = { x: 200, y: 150 };
  const crowd = { x: 120, y: 120, width: 160, height: 60 };
  const [label] = placeNames([{ at, lines: LINES, first: 'right' }], {
    bounds: BOUNDS,
    lines: [],
    boxes: [
      { ...crowd, height: 22 },
      { ...crowd, y: 160, height: 20 },
    ],
  });
  expect(label).not.toBeNull();
  const boxed = placeNames([{ at, lines: LINES, first: 'right' }], {
    bounds: BOUNDS,
    lines: [],
    boxes: [
      { x: 130, y: 90, width: 60, height: 120 },
      { x: 209, y: 90, width: 20, height: 120 },
    ],
  })[0];
  expect(boxed?.leader).not.toBeNull();
});

test('words without any room are left out, and say so', () => {
  const wish = { at: { x: 200, y: 150 }, lines: LINES, first: 'right' } as const;
  expect(placeNames([wish], { bounds: BOUNDS, lines: [], boxes: [BOUNDS] })).toEqual([null]);
});

test('no words cover a dot or each other or leave the bounds, wherever the places are', () => {
  const place = fc.record({ x: fc.nat({ max: 400 }), y: fc.nat({ max: 300 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 14 }), (places) => {
      const boxes = places.map(dotBox);
      const wishes = places.map((at) => ({ at, lines: LINES, first: 'right' as const }));
      const labels = placeNames(wishes, { bounds: BOUNDS, lines: [], boxes });
      const placed = labels.flatMap((label) => (label === null ? [] : [labelBox(label)]));
      placed.forEach((box, index) => {
        expect(boxContains(BOUNDS, box)).toBe(true);
        for (const other of [...boxes, ...placed.slice(index + 1)]) {
          expect(boxesOverlap(box, other)).toBe(false);
        }
      });
    }),
  );
});
