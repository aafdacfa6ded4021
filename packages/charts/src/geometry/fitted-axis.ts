import type { Unit } from '@plumbline/domain/measure/definition';
import { nice, ticks } from 'd3-array';
import { type Axis, axisOf, percentAxis, type Span } from './scales.ts';
import { inUnit } from './unit-axis.ts';
import { groundOf } from './unit-ground.ts';
import type { Possible } from './xmr-data.ts';

export type FittedAxisOptions = Readonly<{
  /** Everything that must have a place. */
  values: readonly number[];
  unit: Unit;
  possible: Possible;
  /** About how many ticks. */
  count: number;
}>;

/**
 * An axis that fits its values, so that a change can be seen, on round ends inside what is
 * possible. Counts, rates and days start at 0 as long as that leaves their spread a third of the
 * height; ratios hold 1 and points hold 0.
 */
export function fittedAxis(options: FittedAxisOptions, span: Span): Axis {
  const { unit, possible, count } = options;
  const ground = groundOf(unit);
  const values = ground === null ? options.values : [...options.values, ground];
  const low = values.length === 0 ? 0 : Math.min(...values);
  const high = values.length === 0 ? 1 : Math.max(...values);
  if (unit === 'percent' && low >= 0 && high <= 100) return percentAxis({ low, high }, span, count);
  const fromNone = unit !== 'percent' && ground === null && low >= 0 && high - low >= high / 3;
  const spread = spreadOut(fromNone ? 0 : low, high, unit);
  const [from, to] = nice(spread.low, spread.high, count);
  const ends = {
    low: Math.max(from, Math.min(possible.low ?? from, low)),
    high: Math.min(to, Math.max(possible.high ?? to, high)),
  };
  const marked = ticks(ends.low, ends.high, count);
  const drawn = unit === 'count' ? marked.filter(Number.isInteger) : marked;
  return inUnit(axisOf({ ...ends, values: drawn, span, text: String }), unit);
}

const LEAST_SPREAD: Readonly<Record<Unit, number>> = {
  count: 4,
  percent: 4,
  rate: 1,
  days: 4,
  ratio: 0.2,
  points: 4,
};

/** Values that are all alike get some room around them. */
function spreadOut(low: number, high: number, unit: Unit) {
  const least = Math.max(LEAST_SPREAD[unit], Math.abs(high) / 1000);
  const short = Math.max(0, least - (high - low)) / 2;
  return { low: low - short, high: high + short };
}
