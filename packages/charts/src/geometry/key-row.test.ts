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
  const row = keyRow(ITEMS, 180);
  expect(row.items.map(({ x }) => x)).toEqual([0, 0]);
  expect(row.height).toBe(48);
});

test('no keys take no room', () => {
  expect(keyRow([], 600)).toEqual({ items: [], height: 0 });
});

test('a key longer than the width is broken, and what follows keeps clear of it', () => {
  const long = {
    swatch: 'bar',
    text: 'Waiting for less than a week since they were sent',
  } as const;
  const [first, second] = keyRow([long, ...ITEMS], 200).items;
  expect(first?.lines.length).toBeGreaterThan(1);
  expect(first?.lines.join(' ')).toBe(long.text);
  const under = (first?.y ?? 0) + (first?.lines.length ?? 0) * 18;
  expect(second?.y).toBeGreaterThanOrEqual(under);
});
