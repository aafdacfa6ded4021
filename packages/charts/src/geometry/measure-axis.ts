import { type Axis, countAxis, percentAxis, rateAxis, type Span } from './scales.ts';

/** What the figures of a measure are. */
export type MeasureUnit = 'percent' | 'count' | 'rate';

/**
 * The axis that holds all values of a measure, those it is measured against among them. Counts and
 * rates also show how far from none they are; per cent keep to what they span, inside 0 to 100.
 */
export function measureAxis(unit: MeasureUnit, values: readonly number[], span: Span): Axis {
  if (unit === 'count') return countAxis(Math.max(0, ...values), span);
  if (unit === 'rate') return rateAxis(Math.max(0, ...values), span);
  return percentAxis({ low: Math.min(100, ...values), high: Math.max(0, ...values) }, span);
}

/** A value as it is drawn: what lies beyond an end of the axis stands at that end. */
export function withinAxis({ low, high }: Axis, value: number): number {
  return Math.max(low, Math.min(value, high));
}
