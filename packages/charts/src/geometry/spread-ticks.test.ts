import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runOfMonths } from '../gallery/run-of-months.ts';
import { spreadTicks } from './spread-ticks.ts';
import { textWidth } from './text-width.ts';
import { TICK } from './type-sizes.ts';

const ticksOf = (count: number, width: number) =>
  runOfMonths(2, count).map(({ label }, index) => ({
    value: index,
    text: label,
    at: 40 + ((index + 0.5) * (width - 140)) / count,
  }));

test('every year is said where there is room, then regular steps', () => {
  expect(spreadTicks(ticksOf(22, 560), 560).map(({ text }) => text)).toEqual([
    'Mar 2023',
    'Jul',
    'Sep',
    'Jan 2024',
    'May',
    'Jul',
    'Sep',
    'Dec',
  ]);
});

test('month labels never touch or leave the picture, and one always stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 300, max: 1400 }),
      (count, width) => {
        const boxes = spreadTicks(ticksOf(count, width), width).map(({ text, at }) => {
          const half = textWidth(text, TICK) / 2;
          return { from: at - half, to: at + half };
        });
        expect(boxes.length).toBeGreaterThan(0);
        boxes.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(to).toBeLessThanOrEqual(width + 1e-6);
          expect(from).toBeGreaterThan(boxes[index - 1]?.to ?? -1);
        });
      },
    ),
  );
});
