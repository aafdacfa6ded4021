import { expect, it } from 'vitest';
import { sizeWords } from './size-words.ts';

it.each([
  [1, '1 byte'],
  [1_023, '1,023 bytes'],
  [1_024, '1 kB'],
  [25_000, '24 kB'],
  [1_048_063, '1,023 kB'],
  [1_048_064, '1.0 MB'],
  [10_485_760, '10.0 MB'],
])('the size of a file is said in the largest unit that it fills: %i is %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
