import type { Unit } from '@plumbline/domain/measure/definition';

/** One month of a control chart, or one quarter by its last month. */
export type XmrChartPoint = Readonly<{
  /** The caller's own key, such as '2024-12'. */
  key: string;
  /** For the axis: 'Dec', or 'Jan 2024' where the year must be said. */
  label: string;
  /** For readout and table: 'December 2024'. */
  longLabel: string;
  value: number | null;
  /** The figure as it is printed everywhere: '88%'. */
  text: string | null;
  /** What the figure is made of, in words: '276 of 312'. */
  base?: string | undefined;
  /**
   * 'missing' has no value; 'excluded' is left out of the limits, its reason in `findings`;
   * 'unfinished' is the month under way, never judged.
   */
  state: 'observed' | 'missing' | 'excluded' | 'unfinished';
  /** Steps part phases: mean and limits are drawn broken between them. */
  phase: number;
  mean: number | null;
  /** Exact; may lie outside what is possible: clipped for drawing only. */
  lower: number | null;
  upper: number | null;
  /** In force in that month. */
  target: number | null;
  meaning: 'common-cause' | 'improvement' | 'concern' | 'neutral';
  /** Every rule the point helps to show, in words: 'above the upper limit'. */
  findings: readonly string[];
}>;

/**
 * Something that happened in a month and belongs beside its figures: 'PRS live, 1.1.1'. No line
 * leads across the beginning of a new definition.
 */
export type XmrEvent = Readonly<{
  /** Its month: that of a figure, or one within the quarter of a figure. */
  key: string;
  kind: 'step' | 'event' | 'definition';
  text: string;
}>;

/** What values there can be; null where there is no end. */
export type Possible = Readonly<{ low: number | null; high: number | null }>;

export type XmrData = Readonly<{
  points: readonly XmrChartPoint[];
  unit: Unit;
  /** 0 to 100 for a share, 0 upwards for a count. A limit beyond it can signal nothing. */
  possible: Possible;
  /** 'level' limits per phase, or 'stepped' ones that follow each month's base (a p chart). */
  limits: 'level' | 'stepped';
  /** The target with its words: 'Target 95%'. */
  targetText: string | null;
  /** What figures are to get better than, where that is all that was agreed, with its words. */
  baseline?: Readonly<{ value: number; text: string }> | null | undefined;
  events: readonly XmrEvent[];
  /** What is measured, for the table's column. */
  name: string;
  /** What `base` is called in the table. Left out where no point has one. */
  baseName?: string | undefined;
  /** What a point is; 'Month' unless told: 'Quarter'. */
  pointName?: string | undefined;
  /** A mean or a limit in words, where the page prints them in its own way. */
  lineText?: ((value: number) => string) | undefined;
  /** Which way improvement points; where left out, to the side of the mean a point lies on. */
  better?: 'higher' | 'lower' | undefined;
}>;
