import fc from 'fast-check';
import { expect, test } from 'vitest';
import { footTicks } from './foot-ticks.ts';
import { countAxis } from './scales.ts';
import { textWidth } from './text-width.ts';
import { TICK } from './type-sizes.ts';

const PLOT = { x: 100, y: 0, width: 400, height: 100 };

test('the last value gives way to none: the one before it does, where both have no room', () => {
  const ticks = countAxis(1_000_000, { from: 100, to: 500 }).ticks;
  const texts = footTicks(ticks, PLOT).map(({ text }) => text);
  expect(texts[0]).toBe('0');
  expect(texts.at(-1)).toBe('1,000,000');
  expect(texts).not.toContain('800,000');
});

test('words along the foot never touch, and those at the edges lean inwards', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 9_999_999 }),
      fc.integer({ min: 60, max: 1200 }),
      (largest, width) => {
        const plot = { ...PLOT, width };
        const ticks = footTicks(countAxis(largest, { from: 100, to: 100 + width }).ticks, plot);
        let end = Number.NEGATIVE_INFINITY;
        for (const { at, text, anchor } of ticks) {
          const size = textWidth(text, TICK);
          const from = { start: at, middle: at - size / 2, end: at - size }[anchor];
          expect(from).toBeGreaterThan(end);
          end = from + size;
        }
        expect(ticks[0]?.anchor).toBe('start');
      },
    ),
  );
});
