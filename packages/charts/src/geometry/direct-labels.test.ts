import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directLabels } from './direct-labels.ts';

const BOUNDS = { from: 0, to: 300, gap: 2 };

const wantedLabels = fc.array(
  fc.record({
    at: fc.double({ min: -50, max: 350, noNaN: true }),
    size: fc.integer({ min: 10, max: 40 }),
  }),
  { maxLength: 6 },
);

/** Labels in order along the line, each with both its ends. */
function ends(wanted: readonly { at: number; size: number }[], placed: readonly number[]) {
  return wanted
    .map(({ size }, index) => {
      const middle = placed[index] ?? Number.NaN;
      return { start: middle - size / 2, end: middle + size / 2 };
    })
    .sort((a, b) => a.start - b.start);
}

describe('labels at the ends of lines', () => {
  test('a label that meets no other stays where it wants to be', () => {
    const wanted = [
      { at: 50, size: 20 },
      { at: 200, size: 20 },
    ];
    expect(directLabels(wanted, BOUNDS)).toEqual([50, 200]);
  });

  test('two labels that want the same place part evenly around it', () => {
    const wanted = [
      { at: 100, size: 20 },
      { at: 100, size: 20 },
    ];
    expect(directLabels(wanted, BOUNDS)).toEqual([89, 111]);
  });

  test('a label beyond the edge is held at the edge', () => {
    expect(directLabels([{ at: -30, size: 20 }], BOUNDS)).toEqual([10]);
  });

  test('no label gives no place', () => {
    expect(directLabels([], BOUNDS)).toEqual([]);
  });

  test('no two labels overlap, whatever they want', () => {
    fc.assert(
      fc.property(wantedLabels, (wanted) => {
        const placed = ends(wanted, directLabels(wanted, BOUNDS));
        placed.forEach((label, index) => {
          const before = placed[index - 1];
          if (before !== undefined) {
            expect(label.start - before.end).toBeGreaterThanOrEqual(BOUNDS.gap - 1e-6);
          }
        });
      }),
    );
  });

  test('all labels stay inside the bounds, since six of them always fit', () => {
    fc.assert(
      fc.property(wantedLabels, (wanted) => {
        for (const { start, end } of ends(wanted, directLabels(wanted, BOUNDS))) {
          expect(start).toBeGreaterThanOrEqual(BOUNDS.from - 1e-6);
          expect(end).toBeLessThanOrEqual(BOUNDS.to + 1e-6);
        }
      }),
    );
  });

  test('labels keep the order of their lines', () => {
    fc.assert(
      fc.property(wantedLabels, (wanted) => {
        const placed = directLabels(wanted, BOUNDS);
        wanted.forEach((a, i) => {
          wanted.forEach((b, j) => {
            if (a.at < b.at) expect(placed[i]).toBeLessThan(placed[j] ?? Number.NaN);
          });
        });
      }),
    );
  });
});
