import { expect, it } from 'vitest';
import { noShareWords } from './no-share-words.ts';

it('a share of too few is not shown, and why is said', () => {
  expect([0, 24, 25].map((base) => noShareWords(base, 25))).toEqual([
    'No outcome recorded',
    'Under 25: no share shown',
    undefined,
  ]);
});
