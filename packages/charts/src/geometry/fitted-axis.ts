import { nice, ticks } from 'd3-array';
import { axisText } from './number-text.ts';
import { type Axis, axisOf, percentAxis, type Span } from './scales.ts';
import type { Possible, XmrUnit } from './xmr-data.ts';

export type FittedAxisOptions = Readonly<{
  /** Everything that must have a place. */
  values: readonly number[];
  unit: XmrUnit;
  possible: Possible;
  /** About how many ticks. */
  count: number;
}>;

/**
 * An axis that fits its values, so that a change can be seen, on round ends inside what is
 * possible. Counts and rates start at 0 as long as that leaves their spread a third of the height.
 */
export function fittedAxis(options: FittedAxisOptions, span: Span): Axis {
  const { values, unit, possible, count } = options;
  const low = values.length === 0 ? 0 : Math.min(...values);
  const high = values.length === 0 ? 1 : Math.max(...values);
  if (unit === 'percent' && low >= 0 && high <= 100) return percentAxis({ low, high }, span, count);
  const fromNone = unit !== 'percent' && low >= 0 && high - low >= high / 3;
  const spread = spreadOut(fromNone ? 0 : low, high, unit);
  const [from, to] = nice(spread.low, spread.high, count);
  const ends = {
    low: Math.max(from, Math.min(possible.low ?? from, low)),
    high: Math.min(to, Math.max(possible.high ?? to, high)),
  };
  const marked = ticks(ends.low, ends.high, count);
  return axisOf({
    ...ends,
    values: unit === 'count' ? marked.filter(Number.isInteger) : marked,
    span,
    text: (value) => `${axisText(value)}${unit === 'percent' ? '%' : ''}`,
  });
}

/** Values that are all alike get some room around them. */
function spreadOut(low: number, high: number, unit: XmrUnit) {
  const least = Math.max(unit === 'rate' ? 1 : 4, Math.abs(high) / 1000);
  const short = Math.max(0, least - (high - low)) / 2;
  return { low: low - short, high: high + short };
}
