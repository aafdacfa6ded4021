/** One milestone: when it is due and when it was reached. */
export type DeadlineRow = Readonly<{
  key: string;
  label: string;
  /** Months from the first month of the axis, fractions allowed. */
  due: number;
  reached: number | null;
  state: 'met-in-time' | 'met-late' | 'open' | 'overdue';
  /** The whole truth in words: 'Met 12 March 2024, 3 weeks early'. */
  text: string;
}>;

export type DeadlineData = Readonly<{
  /** In the order of the plan. */
  rows: readonly DeadlineRow[];
  months: readonly Readonly<{ key: string; label: string }>[];
  /** The day it is read from, in months from the first one, with its words: 'Today, 15 January 2025'. */
  today: Readonly<{ at: number; text: string }> | null;
  /** What the rows are, for the table's first column: 'Milestone'. */
  name: string;
}>;
