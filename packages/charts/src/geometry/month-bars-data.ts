/** One month by itself, beside the same month of the year before. */
export type MonthBarsPoint = Readonly<{
  /** The caller's own key, such as '2024-12'. */
  key: string;
  /** For the axis: 'Dec'. */
  label: string;
  /** For readout and table: 'December 2024'. */
  longLabel: string;
  done: number | null;
  lastYear: number | null;
  state: 'complete' | 'unfinished' | 'ahead';
}>;

/** What bars and marks are called, as in a key: 'This year', 'Same month last year'. */
export type MonthBarsNames = Readonly<{ done: string; lastYear: string }>;

export type MonthBarsData = Readonly<{
  points: readonly MonthBarsPoint[];
  /** What is counted, in the plural: 'audits'. */
  unit: string;
  names?: MonthBarsNames | undefined;
}>;

/** The names given, or the plain ones. */
export function monthBarsNames({ names }: MonthBarsData): MonthBarsNames {
  return names ?? { done: 'This year', lastYear: 'Same month last year' };
}
