import { expect, it } from 'vitest';
import { lowerFirst } from './lower-first.ts';

it.each([
  ['Prevention records', 'prevention records'],
  ['PRMS access log', 'PRMS access log'],
  ['HR system and Census 2021', 'HR system and Census 2021'],
  ['121 log', '121 log'],
  ['', ''],
])('%j goes on inside a sentence as %j', (words, inside) => {
  expect(lowerFirst(words)).toBe(inside);
});
