import { expect, test } from 'vitest';
import { keyRow } from './key-row.ts';

const ITEMS = [
  { swatch: 'bar', text: 'This year' },
  { swatch: 'mark', text: 'Same month last year' },
] as const;

test('keys stand side by side where there is room', () => {
  const [first, second] = keyRow(ITEMS, 600).items;
  expect(first?.y).toBe(second?.y);
  expect(second?.x).toBeGreaterThan(80);
});

test('keys go on to a new line where the width is used up', () => {
  const row = keyRow(ITEMS, 160);
  expect(row.items.map(({ x }) => x)).toEqual([0, 0]);
  expect(row.height).toBe(48);
});

test('no keys take no room', () => {
  expect(keyRow([], 600)).toEqual({ items: [], height: 0 });
});
