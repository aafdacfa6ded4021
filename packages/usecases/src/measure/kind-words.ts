import type { Definition } from '@plumbline/domain/measure/definition';

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
