import { expect, it } from 'vitest';
import { controlTotalSentence } from './control-total-sentence.ts';

it('two totals that are the same agree', () => {
  expect(controlTotalSentence(1024, 1024)).toBe(
    'The source says 1,024, and 1,024 would count here. They agree.',
  );
});

it('two totals that differ say by how many, and which way', () => {
  expect(controlTotalSentence(94, 86)).toMatch(/They disagree: 8 fewer here\.$/);
  expect(controlTotalSentence(80, 86)).toMatch(/They disagree: 6 more here\.$/);
});
