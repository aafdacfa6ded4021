import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runOfMonths } from '../gallery/run-of-months.ts';
import { runOfQuarters } from '../gallery/run-of-quarters.ts';
import { monthNames } from './month-places.ts';
import { spreadTicks } from './spread-ticks.ts';
import { textWidth } from './text-width.ts';
import { TICK } from './type-sizes.ts';

const ticksOf = (count: number, width: number) =>
  runOfMonths(2, count).map(({ label }, index) => ({
    value: index,
    text: label,
    at: 40 + ((index + 0.5) * (width - 140)) / count,
  }));

const textsOf = (count: number, width: number) =>
  spreadTicks(ticksOf(count, width), width).map(({ text }) => text);

test('the step is the shortest that has room, and Januaries with their year are on it', () => {
  expect(textsOf(22, 560)).toEqual(['Apr', 'Jul', 'Oct', 'Jan 2024', 'Apr', 'Jul', 'Oct']);
  expect(textsOf(22, 390)).toEqual(['Jul', 'Jan 2024', 'Jul']);
  expect(textsOf(9, 390)).toEqual(['Mar 2023', 'May', 'Jul', 'Sep', 'Nov']);
});

test('of quarters every one has its label, or every second, or one a year', () => {
  const texts = (width: number) => {
    const quarters = runOfQuarters(1, 12);
    const xs = quarters.map((_, index) => 40 + ((index + 0.5) * (width - 140)) / 12);
    return spreadTicks(monthNames(quarters, xs), width).map(({ text }) => text);
  };
  expect(texts(1000)).toHaveLength(12);
  expect(texts(560)).toEqual(['Q1 2023', 'Q3', 'Q1 2024', 'Q3', 'Q1 2025', 'Q3']);
  expect(texts(360)).toEqual(['Q1 2023', 'Q1 2024', 'Q1 2025']);
});

test('labels are one step apart, whatever the months and the width', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 300, max: 1400 }),
      (count, width) => {
        const places = spreadTicks(ticksOf(count, width), width).map(({ value }) => value);
        const steps = places.slice(1).map((place, index) => place - (places[index] ?? place));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('one year alone has the first month beside it', () => {
  const narrow = ticksOf(34, 300);
  expect(spreadTicks(narrow, 300).map(({ text }) => text)).toEqual(['Mar 2023', 'Jan 2025']);
});

test('where no label says a year, the last one always stands', () => {
  const plain = ticksOf(12, 340).map((tick) => ({ ...tick, text: tick.text.slice(0, 3) }));
  expect(spreadTicks(plain, 340).at(-1)?.value).toBe(11);
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
