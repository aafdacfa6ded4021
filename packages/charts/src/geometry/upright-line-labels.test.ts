import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOverlap } from './box.ts';
import { labelBox } from './label.ts';
import { eventLines, eventsHeight } from './upright-line-labels.ts';

const event = (x: number, text: string) => ({ x, kind: 'event', text });

describe('the words of events', () => {
  test('stand beside each other where they have room, and stack where they would touch', () => {
    const room = { width: 720, plotTop: 100, plotBottom: 300 };
    const [early, late] = eventLines([event(40, 'Early'), event(500, 'Late')], room);
    expect(early?.label?.y).toBe(late?.label?.y);
    const [first, second] = eventLines([event(40, 'First of two'), event(60, 'Second')], room);
    expect(first?.label?.y).toBeLessThan(second?.label?.y ?? 0);
  });

  test('never touch each other, a line of another, or the edge of the picture', () => {
    const events = fc.array(
      fc.record({
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        text: fc.string({ minLength: 1, maxLength: 120 }),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(events, fc.integer({ min: 300, max: 1400 }), (wanted, width) => {
        const placed = wanted.map(({ share, text }) => event(share * (width - 100), text));
        const height = eventsHeight(placed, width);
        const plotTop = height + 16;
        const lines = eventLines(placed, { width, plotTop, plotBottom: plotTop + 200 });
        const named = lines.flatMap(({ label, x, y1 }) =>
          label === null
            ? []
            : [{ box: labelBox(label), line: { x: x - 1, y: y1, width: 2, height: plotTop - y1 } }],
        );
        expect(named.length).toBeGreaterThan(0);
        for (const { box } of named) {
          expect(box.y).toBeGreaterThanOrEqual(-1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
        }
        const pairs = named.flatMap((one) =>
          named.filter((other) => other !== one).map((other) => ({ one, other })),
        );
        for (const { one, other } of pairs) {
          expect(boxesOverlap(one.box, other.box)).toBe(false);
          expect(boxesOverlap(one.line, other.box)).toBe(false);
        }
      }),
    );
  });
});
