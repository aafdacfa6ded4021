import { expect, test } from 'vitest';
import { countAxis } from './scales.ts';
import { spacedTicks } from './spaced-ticks.ts';

const textsOf = (width: number) =>
  spacedTicks(countAxis(1_000_000, { from: 0, to: width }, 5).ticks).map(({ text }) => text);

test('every tick is printed where there is room', () => {
  expect(textsOf(600)).toHaveLength(6);
});

test('ticks too wide to stand side by side are thinned from the first', () => {
  expect(textsOf(240)).toEqual(['0', '400,000', '800,000']);
});
