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
  /** Expected by then from a profile that was replaced during the year. */
  formerExpected?: number | null | undefined;
  state: 'complete' | 'unfinished' | 'ahead';
}>;

/** Where the year is likely to end: totals of the whole year. */
export type CumulativeLanding = Readonly<{
  point: number;
  low80: number;
  high80: number;
  low95: number;
  high95: number;
  /** For the end of the fan: 'Likely 863 to 998'. */
  text: string;
  /** Which point the landing was counted on from; the last complete month unless told. */
  from?: 'complete' | 'unfinished' | undefined;
}>;

export type CumulativeData = Readonly<{
  points: readonly CumulativePoint[];
  /** The figure to reach at the end of the year. */
  target: number | null;
  /** What is counted, in the plural: 'audits'. */
  unit: string;
  /** What the paler line is: 'last year' unless told, in lower case as inside a sentence. */
  lastYearName?: string | undefined;
  /** Drawn as a fan from where it was counted on to the year end. */
  landing?: CumulativeLanding | null | undefined;
  /** What replaced the former profile: 'the new plan' is read as 'expected before the new plan'. */
  formerName?: string | undefined;
}>;

export type CumulativeSeries = 'done' | 'expected' | 'lastYear' | 'formerExpected';

/** The words for last year's line. */
export function lastYearName({ lastYearName = 'last year' }: CumulativeData): string {
  return lastYearName;
}

/** The words for the line of a profile that was replaced. */
export function formerName({ formerName = 'the change' }: CumulativeData): string {
  return `expected before ${formerName}`;
}

export const CUMULATIVE_SERIES: readonly CumulativeSeries[] = [
  'done',
  'expected',
  'lastYear',
  'formerExpected',
];

/** A figure of a month, or null. */
export function figureOf(point: CumulativePoint, series: CumulativeSeries): number | null {
  return point[series] ?? null;
}
