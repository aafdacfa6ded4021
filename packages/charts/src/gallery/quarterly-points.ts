import type { IntervalPoint } from '../geometry/interval-dots-data.ts';
import type { TrendPoint } from '../geometry/trend-data.ts';
import { runOfQuarters } from './run-of-quarters.ts';

type Figures = Readonly<{
  /** Counted from January to March 2023. */
  from?: number;
  /** A quarter that is null has no figure; one that is left out is not told of at all. */
  values: readonly (number | null | 'left out')[];
  text: (value: number) => string;
}>;

/** Figures of quarters. */
export function quarterlyPoints({ from = 0, values, text }: Figures): readonly TrendPoint[] {
  return runOfQuarters(from, values.length).flatMap((quarter, index) => {
    const value = values[index] ?? null;
    if (value === 'left out') return [];
    return [{ ...quarter, value, text: value === null ? null : text(value) }];
  });
}

/** The same with the range around each figure. */
export function quarterlyRanges(figures: Figures, spread: number): readonly IntervalPoint[] {
  return quarterlyPoints(figures).map((point) => {
    const { value } = point;
    if (value === null) return { ...point, value, low: null, high: null, rangeText: null };
    const [low, high] = [value - spread, value + spread];
    const rangeText = `between ${figures.text(low)} and ${figures.text(high)}`;
    return { ...point, low, high, rangeText };
  });
}
