import { expect, it } from 'vitest';
import { restatedSentence } from './restated-sentence.ts';

it.each([
  [0, 'Since then no figure has been restated.'],
  [1, 'Since then 1 figure has been restated.'],
  [1_200, 'Since then 1,200 figures have been restated.'],
])('how many figures changed since a past day is said in a sentence: %i', (count, words) => {
  expect(restatedSentence(count)).toBe(words);
});
