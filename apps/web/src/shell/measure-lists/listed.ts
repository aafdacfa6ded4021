import type { MeasureListed } from '@plumbline/contract/measure/measure-list';

/** What a list of measures is narrowed and ordered by; not every list tells all of it. */
export type Listed = Pick<
  MeasureListed,
  'measure' | 'name' | 'shortName' | 'ownerRole' | 'status' | 'freshness'
> &
  Partial<Pick<MeasureListed, 'tier' | 'timeBasis' | 'holder'>>;

/** A part of the plan with its measures. */
export type ListedSection<M extends Listed> = Readonly<{
  /** The reference of a priority. */
  key: string;
  title: string;
  measures: readonly M[];
}>;
