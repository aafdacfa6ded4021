/** Which way a measure gets better; a neutral one has no better way. */
export type Direction = 'increase' | 'decrease' | 'neutral';

/** Figures in the order of time, one for each period, and what is known about them. */
export type XmrSeries = Readonly<{
  /** One figure for each period; null for a period without one, never nought in its place. */
  values: readonly (number | null)[];
  direction: Direction;
  target: number | null;
  /** The places (from 0) at which a known change begins a new phase. Order and doubles do not matter. */
  steps: readonly number[];
  /** The limits come from so many first periods of a phase; null takes all of them. */
  baseline: number | null;
  /** Places left out of limits and rules, as if the periods around them were neighbours. */
  excluded: readonly number[];
}>;

/** A period of the series. */
export type Row = Readonly<{
  index: number;
  value: number | null;
  isExcluded: boolean;
}>;

/** A row that counts, with its figure. */
export type ObservedRow = Row & Readonly<{ value: number; isExcluded: false }>;

/** Whether a row has a figure that limits and rules may use. */
export function isObserved(row: Row): row is ObservedRow {
  return row.value !== null && !row.isExcluded;
}

/** A stretch of rows that one mean and one pair of limits describe. */
export type Phase = Readonly<{
  /** Counted from 0. */
  number: number;
  rows: readonly Row[];
}>;

/**
 * The phases of a series: each runs from a step to the row before the next. A step at the first
 * row, or beyond the rows there are, changes nothing. Throws a RangeError for a figure that is no
 * finite number.
 */
export function phasesOf({ values, steps, excluded }: XmrSeries): readonly Phase[] {
  const rows = values.map((value, index) => {
    if (value !== null && !Number.isFinite(value)) {
      throw new RangeError(`The figure in place ${index} is not a number: ${value}`);
    }
    return { index, value, isExcluded: excluded.includes(index) };
  });
  const starts = [...new Set([0, ...steps])]
    .filter((start) => start >= 0 && start < rows.length)
    .sort((a, b) => a - b);
  return starts.map((start, number) => ({ number, rows: rows.slice(start, starts[number + 1]) }));
}
