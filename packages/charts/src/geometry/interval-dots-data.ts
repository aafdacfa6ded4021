import type { Unit } from '@plumbline/domain/measure/definition';
import type { TrendAim } from './trend-data.ts';

/** One wave of a survey, or one month of a rolling share, with the range around its figure. */
export type IntervalPoint = Readonly<{
  /** The caller's own key, such as '2024'. */
  key: string;
  /** For the axis: '2024', or 'Dec'. */
  label: string;
  /** For readout and table: 'Staff survey 2024'. */
  longLabel: string;
  value: number | null;
  /** The figure as it is printed everywhere: '72%'. */
  text: string | null;
  low: number | null;
  high: number | null;
  /** The range in words: 'between 66% and 78%'. */
  rangeText: string | null;
  /** What the figure is made of, in words: '218 of 302'. */
  base?: string | undefined;
  /** Why there is no figure, where there is none: 'Under 25: no share shown'. */
  reason?: string | undefined;
}>;

export type IntervalData = Readonly<{
  points: readonly IntervalPoint[];
  unit: Unit;
  /** Dots with whiskers for a few waves, a ribbon under a line for many months. */
  look: 'dots' | 'ribbon';
  aim: TrendAim | null;
  /** What is measured, for the table's column: 'Staff who took part'. */
  name: string;
  /** What `base` is called in the table: 'Answers'. Left out where no point has one. */
  baseName?: string | undefined;
  /** What a point is, for the table's first column; 'Month' unless told: 'Wave'. */
  pointName?: string | undefined;
}>;
