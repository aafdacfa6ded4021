import type { YearEndView } from '@plumbline/contract/measure/landing-view';
import { StatusTag, type StatusTone } from '@plumbline/ui/status-tag';

type Word = NonNullable<YearEndView['forecast']>['yearEnd'];

const tones: Readonly<Record<Word, StatusTone>> = {
  likely: 'good',
  uncertain: 'near',
  unlikely: 'bad',
};

/** Whether the target will be met by the year end, beside the status, which speaks of now. */
export function YearEnd({ landing }: Readonly<{ landing: YearEndView | null }>) {
  const word = landing?.forecast?.yearEnd;
  if (word === undefined) return null;
  return <StatusTag tone={tones[word]}>Year end {word}</StatusTag>;
}
