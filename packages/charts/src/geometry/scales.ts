import { nice, ticks } from 'd3-array';
import { axisText } from './number-text.ts';
import { widestText } from './text-width.ts';
import { TICK } from './type-sizes.ts';

/** From a value to a pixel. */
export type Position = (value: number) => number;

export type Tick = Readonly<{
  value: number;
  text: string;
  at: number;
  /** 'ground' is what figures are seen against, inside the axis; the lowest tick where none is. */
  line?: 'ground' | undefined;
}>;

/** A numeric axis: where a value stands, and the values worth a tick. */
export type Axis = Readonly<{ low: number; high: number; at: Position; ticks: readonly Tick[] }>;

/** The two ends of an axis in pixels; `from` is where its lowest value stands. */
export type Span = Readonly<{ from: number; to: number }>;

/** About how many ticks an axis of this many pixels can carry without crowding. */
export function tickCount({ from, to }: Span, pixelsEach = 60): number {
  return Math.max(2, Math.min(5, Math.round(Math.abs(to - from) / pixelsEach)));
}

/**
 * An axis for counts: starts at 0, ends on a round number at or above `largest`, and carries
 * whole ticks only. Nothing above 0 gives an axis from 0 to 1, so that zero has a place.
 */
export function countAxis(largest: number, span: Span, count = tickCount(span)): Axis {
  const high = largest > 0 ? Math.max(1, nice(0, largest, count)[1]) : 1;
  const values = ticks(0, high, count).filter(Number.isInteger);
  return axisOf({ low: 0, high, values, span, text: axisText });
}

/** An axis for rates: as for counts, with fractions where they help. */
export function rateAxis(largest: number, span: Span, count = tickCount(span)): Axis {
  const high = largest > 0 ? nice(0, largest, count)[1] : 1;
  return axisOf({ low: 0, high, values: ticks(0, high, count), span, text: axisText });
}

/**
 * An axis for per cent. The ends are the round values around `low` and `high`, never
 * outside 0 to 100; ends less than one point apart are drawn apart.
 */
export function percentAxis(
  extent: Readonly<{ low: number; high: number }>,
  span: Span,
  count = tickCount(span),
): Axis {
  const low = Math.min(100, Math.max(0, Math.min(extent.low, extent.high)));
  const high = Math.min(100, Math.max(0, Math.max(extent.low, extent.high)));
  const [from, to] = high - low < 1 ? [low - 5, high + 5] : nice(low, high, count);
  const ends = { low: Math.max(0, from), high: Math.min(100, to) };
  const values = ticks(ends.low, ends.high, count);
  return axisOf({ ...ends, values, span, text: (value) => `${axisText(value)}%` });
}

type AxisParts = Readonly<{
  low: number;
  high: number;
  values: readonly number[];
  span: Span;
  text: (value: number) => string;
}>;

/** An axis whose ends and ticks are settled. */
export function axisOf({ low, high, values, span, text }: AxisParts): Axis {
  const perUnit = (span.to - span.from) / (high - low);
  const at = (value: number) => span.from + (value - low) * perUnit;
  return {
    low,
    high,
    at,
    ticks: values.map((value) => ({ value, text: text(value), at: at(value) })),
  };
}

/** The room that the words of an axis take left of a plot, with a little air. */
export function tickRoom({ ticks }: Pick<Axis, 'ticks'>): number {
  return (
    widestText(
      ticks.map(({ text }) => text),
      TICK,
    ) + 10
  );
}

export type Band = Readonly<{ start: number; width: number; centre: number }>;

const WIDEST_BAND = 64;

/**
 * Equal bands with a gap between them; `gap` is the share of a step left empty, 0 to 1. A few
 * bands stay slim in the middle of their steps.
 */
export function bands(count: number, { from, to }: Span, gap: number): readonly Band[] {
  const step = (to - from) / Math.max(1, count);
  const width = Math.min(WIDEST_BAND, step * (1 - gap));
  return Array.from({ length: count }, (_, index) => {
    const centre = from + step * (index + 0.5);
    return { start: centre - width / 2, width, centre };
  });
}
