/** One month of a year that is counted up. Totals run from the start of the year. */
export type CumulativePoint = Readonly<{
  /** The caller's own key, such as '2024-12'. */
  key: string;
  /** For the axis: 'Dec'. */
  label: string;
  /** For readout and table: 'December 2024'. */
  longLabel: string;
  done: number | null;
  /** Expected by the end of this month, from the profile agreed before the year. */
  expected: number | null;
  /** The total at the same time last year. */
  lastYear: number | null;
  state: 'complete' | 'unfinished' | 'ahead';
}>;

export type CumulativeData = Readonly<{
  points: readonly CumulativePoint[];
  /** The figure to reach at the end of the year. */
  target: number | null;
  /** What is counted, in the plural: 'audits'. */
  unit: string;
  /** What the paler line is: 'last year' unless told, in lower case as inside a sentence. */
  lastYearName?: string | undefined;
}>;

export type CumulativeSeries = 'done' | 'expected' | 'lastYear';

/** The words for last year's line. */
export function lastYearName({ lastYearName = 'last year' }: CumulativeData): string {
  return lastYearName;
}

export const CUMULATIVE_SERIES: readonly CumulativeSeries[] = ['done', 'expected', 'lastYear'];
