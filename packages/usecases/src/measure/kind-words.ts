import { type Definition, thingsOf } from '@plumbline/domain/measure/definition';

/** How a measure runs through time, as a reader would say it: 'A level at the end of each month'. */
export function kindWords({ timeBasis, grain }: Pick<Definition, 'timeBasis' | 'grain'>): string {
  switch (timeBasis) {
    case 'flow':
      return `A figure for each ${grain}`;
    case 'cumulative':
      return 'Counted up over the year';
    case 'stock':
      return `A level at the end of each ${grain}`;
    case 'wave':
      return 'Asked now and then';
    case 'proportion':
      return 'Twelve months rolled together';
    case 'milestone':
      return 'Steps reached by a day';
  }
}

/** How often a figure is due; the steps of a milestone come when they come. */
export function frequencyWords({
  frequency,
  timeBasis,
}: Pick<Definition, 'frequency' | 'timeBasis'>): string {
  if (timeBasis === 'milestone') return 'When a step is reached';
  const words: Readonly<Record<Definition['frequency'], string>> = {
    monthly: 'Every month',
    quarterly: 'Every quarter',
    yearly: 'Once a year',
    'by-wave': 'Whenever people are asked',
    'by-event': 'When something happens',
  };
  return words[frequency];
}

/** What a figure is: 'A percentage', 'A number of audits'. */
export function unitWords(
  definition: Pick<Definition, 'unit' | 'things' | 'per' | 'timeBasis'>,
): string {
  const { many } = thingsOf(definition);
  if (definition.timeBasis === 'milestone') return 'A number of steps';
  switch (definition.unit) {
    case 'count':
      return `A number of ${many}`;
    case 'percent':
      return `A percentage of ${many}`;
    case 'rate':
      return definition.per === undefined
        ? `${many} for each of what they are set against`
        : `${many} for each of so many ${definition.per}`;
    case 'days':
      return 'A number of days, the middle one of all';
    case 'ratio':
      return 'One share divided by another: 1 is alike';
    case 'points':
      return 'Percentage points between two shares';
  }
}

/** Which way a measure gets better. */
export const betterWords: Readonly<Record<Definition['better'], string>> = {
  up: 'Higher is better',
  down: 'Lower is better',
  band: 'Neither high nor low by itself',
  context: 'Neither way: it is read beside others',
};
