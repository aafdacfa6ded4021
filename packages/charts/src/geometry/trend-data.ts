import type { Unit } from '@plumbline/domain/measure/definition';

/** One month of a measure, or one quarter by its last month. */
export type TrendPoint = Readonly<{
  /** The caller's own key, such as '2024-12'. */
  key: string;
  /** For the axis: 'Dec', or 'Jan 2024' where the year must be said. */
  label: string;
  /** For readout and table: 'December 2024'. */
  longLabel: string;
  value: number | null;
  /** The figure as it is printed everywhere: '96%'. */
  text: string | null;
  /** What the figure is made of, in words: '446 of 465'. */
  base?: string | undefined;
  /** Counting begins again here, as at the start of a year: no line leads to it. */
  begins?: boolean | undefined;
}>;

/** What every month is measured against, with its words: 'Target 95%'. */
export type TrendAim = Readonly<
  | { kind: 'at-least'; value: number; text: string }
  | { kind: 'band'; low: number; high: number; text: string }
>;

export type TrendData = Readonly<{
  points: readonly TrendPoint[];
  unit: Unit;
  aim: TrendAim | null;
  /** What is measured, for the table's column: 'Risk programme delivered'. */
  name: string;
  /** What `base` is called in the table: 'Done of those due'. Left out where no point has one. */
  baseName?: string | undefined;
  /** What a point is, for the table's first column; 'Month' unless told: 'Quarter'. */
  pointName?: string | undefined;
}>;
