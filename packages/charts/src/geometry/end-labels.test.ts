import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endLabels } from './end-labels.ts';
import { labelBox, labelLine } from './label.ts';

const COLUMN = { lineEnd: 300, x: 312, from: 0, to: 200 };

function labelsAt(...heights: readonly number[]) {
  return heights.map((at) => ({ at, lines: [labelLine('5', 'main', 'bold')] }));
}

/** The gaps between neighbours, from the top. */
function gapsOf(heights: readonly number[], to: number): readonly number[] {
  const boxes = endLabels(labelsAt(...heights), { ...COLUMN, to })
    .map(labelBox)
    .sort((a, b) => a.y - b.y);
  return boxes.slice(1).map(({ y }, index) => {
    const above = boxes[index];
    return above === undefined ? Number.NaN : y - above.y - above.height;
  });
}

test('labels that meet have air between them, so that their figures are not read as one', () => {
  expect(gapsOf([100, 100, 102], 200).map(Math.round)).toEqual([6, 6]);
});

test('where the column is tight there is less air, and all labels stay within it', () => {
  const one = labelBox(
    endLabels(labelsAt(50), COLUMN)[0] ?? { x: 0, y: 0, lines: [], leader: null },
  );
  const to = one.height * 3 + 2 * 3;
  expect(gapsOf([10, 10, 10], to).map((gap) => Math.round(gap))).toEqual([3, 3]);
});

test('labels never touch, whatever they want and however little room there is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 6 }),
      fc.integer({ min: 0, max: 200 }),
      (heights, to) => {
        for (const gap of gapsOf(heights, to)) expect(gap).toBeGreaterThanOrEqual(2 - 1e-6);
      },
    ),
  );
});
