import type { Box, Point } from './box.ts';
import type { CumulativeData, CumulativeSeries } from './cumulative-data.ts';
import type { LandingFan } from './cumulative-fan.ts';
import type { Axis } from './scales.ts';

/** Points of the three lines; null where there is no figure. The year itself starts at zero. */
export type CumulativeLines = Readonly<Record<CumulativeSeries, readonly (Point | null)[]>>;

/** The distance from done to expected at the last complete month. */
export type GapMark = Readonly<{
  x: number;
  from: number;
  to: number;
  tone: 'behind' | 'ahead' | 'level';
}>;

/** A cumulative chart laid out but for its words. */
export type DrawnCumulative = Readonly<{
  data: CumulativeData;
  width: number;
  plot: Box;
  axis: Axis;
  lines: CumulativeLines;
  /** Index of the last complete month, or -1. */
  last: number;
  hollow: Point | null;
  gap: GapMark | null;
  fan: LandingFan | null;
}>;
