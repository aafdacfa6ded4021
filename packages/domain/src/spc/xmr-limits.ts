import { stretchesOf } from './stretches.ts';
import { tiesAmong } from './ties.ts';
import type { XmrRules } from './xmr-rules.ts';
import { isObserved, type Row } from './xmr-series.ts';

/** The natural process limits: nearly every value of an unchanged process lies between them. */
export type Limits = Readonly<{ lower: number; upper: number }>;

/** What the limits of a phase are, and what they are made of. Units are those of the values. */
export type PhaseLimits = Readonly<{
  /** The average of the values used; null without any. */
  mean: number | null;
  limits: Limits | null;
  /** The average moving range that the limits follow from; null without a range. */
  averageRange: number | null;
  /** The average before large ranges were left out. */
  unscreenedRange: number | null;
  observed: number;
  /** How many values the mean and the ranges come from. */
  used: number;
  ranges: number;
  /** How many ranges were left out for their size. */
  screened: number;
}>;

/**
 * A moving range above this many average ranges comes from something else than chance: the upper
 * limit of the moving range chart, D4 for two values.
 */
const rangeLimit = 3.267;

/**
 * The mean and the natural process limits of a phase of an XmR chart (individual values and moving
 * ranges): mean plus and minus 2.66 average moving ranges. A moving range is the distance between
 * two neighbouring values; no range reaches over a gap or a step.
 *
 * Sources: Shewhart's chart for individual values as in Wheeler, Understanding Variation; NHS
 * England, Making Data Count.
 *
 * Worked example: of 48, 52, 48, 52 the mean is 50 and every range is 4, so the limits are
 * 50 - 2.66 x 4 = 39.36 and 60.64.
 */
export function xmrLimits(
  rows: readonly Row[],
  rules: XmrRules,
  baseline: number | null = null,
): PhaseLimits {
  const counted = baseline === null ? rows : rows.slice(0, baseline);
  const values = counted.filter(isObserved).map((row) => row.value);
  const ranges = movingRanges(counted, rules.gaps);
  const kept = screen(ranges, rules);
  const mean = values.length === 0 ? null : average(values);
  const averageRange = kept.length === 0 ? null : average(kept);
  return {
    mean,
    limits: mean === null || averageRange === null ? null : around(mean, averageRange, rules),
    averageRange,
    unscreenedRange: ranges.length === 0 ? null : average(ranges),
    observed: rows.filter(isObserved).length,
    used: values.length,
    ranges: ranges.length,
    screened: kept.length === 0 ? 0 : ranges.length - kept.length,
  };
}

/** The lines at a part of the way from the mean to the limits: 2/3 for the two-sigma lines. */
export function linesAt(mean: number, { lower, upper }: Limits, part: number): Limits {
  return { lower: mean - part * (mean - lower), upper: mean + part * (upper - mean) };
}

function around(mean: number, averageRange: number, { limitMultiplier }: XmrRules): Limits {
  const reach = limitMultiplier * averageRange;
  return { lower: mean - reach, upper: mean + reach };
}

function movingRanges(rows: readonly Row[], gaps: XmrRules['gaps']): readonly number[] {
  const { equal } = tiesAmong(rows.filter(isObserved).map((row) => row.value));
  return stretchesOf(rows, gaps).flatMap((stretch) =>
    stretch.slice(1).map(({ value }, before) => {
      const previous = stretch[before]?.value ?? value;
      return equal(value, previous) ? 0 : Math.abs(value - previous);
    }),
  );
}

function screen(ranges: readonly number[], rules: XmrRules): readonly number[] {
  if (rules.screening === 'none') return ranges;
  if (!ranges.some(isMoved)) return rules.constantLimits === 'mean' ? ranges : [];
  const { below } = tiesAmong(ranges);
  const cutOff = rangeLimit * average(ranges);
  const kept = ranges.filter((range) => below(range, cutOff));
  return rules.screening === 'ranges' || kept.some(isMoved) ? kept : ranges;
}

const isMoved = (range: number): boolean => range > 0;

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
