import { countOf } from './number-words.ts';

/** What a page of a past day says of the figures that changed later: 'Since then 12 figures have been restated.' */
export function restatedSentence(count: number): string {
  if (count === 0) return 'Since then no figure has been restated.';
  return `Since then ${countOf(count, 'figure')} ${count === 1 ? 'has' : 'have'} been restated.`;
}
