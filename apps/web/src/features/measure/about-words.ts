import type { FindingView, MeasureView } from '@plumbline/contract/measure/measure-view';

/** Which way a measure gets better, in words. */
export const betterWords: Readonly<Record<MeasureView['definition']['better'], string>> = {
  up: 'Higher is better',
  down: 'Lower is better',
  band: 'Neither high nor low by itself',
  context: 'Neither way: it is read beside others',
};

const judged: Readonly<Record<FindingView['meaning'], string>> = {
  improvement: 'for the better',
  concern: 'for the worse',
  neutral: 'a real change',
};

/** One finding in words: '8 months in a row above the average, for the better'. */
export function findingWords({ words, meaning }: FindingView): string {
  return `${words}, ${judged[meaning]}`;
}
