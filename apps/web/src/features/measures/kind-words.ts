import type { MeasureListed } from '@plumbline/contract/measure/measure-list';

/** How a measure runs through time, as a reader would say it. */
export const kindWords: Readonly<Record<MeasureListed['timeBasis'], string>> = {
  flow: 'A figure for each month',
  cumulative: 'Counted up over the year',
  stock: 'A level at the end of each month',
  wave: 'A survey, wave by wave',
  proportion: 'Twelve months rolled together',
  milestone: 'Steps reached by a day',
};
