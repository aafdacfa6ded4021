/** A measure that is set up, as a list names it. */
export type MeasureListed = {
  readonly measure: string;
  readonly name: string;
  readonly timeBasis: 'flow' | 'cumulative' | 'stock' | 'wave' | 'proportion' | 'milestone';
  readonly ownerRole: string;
  /** The last month with a figure: 'December 2024'; null where there is none. */
  readonly dataTo: string | null;
};
