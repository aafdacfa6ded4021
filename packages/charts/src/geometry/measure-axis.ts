import type { Unit } from '@plumbline/domain/measure/definition';
import { nice, ticks } from 'd3-array';
import {
  type Axis,
  axisOf,
  countAxis,
  percentAxis,
  rateAxis,
  type Span,
  tickCount,
} from './scales.ts';
import { inUnit } from './unit-axis.ts';
import { groundOf } from './unit-ground.ts';

/** Where an axis stands, and about how many ticks it has: as many as its height takes unless told. */
export type MeasureSpan = Span & Readonly<{ count?: number | undefined }>;

/**
 * The axis that holds all values of a measure, those it is measured against among them. Counts,
 * rates and days also show how far from none they are, ratios how far from 1 and points how far
 * from 0; per cent keep to what they span, inside 0 to 100.
 */
export function measureAxis(unit: Unit, values: readonly number[], span: MeasureSpan): Axis {
  const count = span.count ?? tickCount(span);
  const ground = groundOf(unit);
  if (ground !== null) return inUnit(aroundAxis([...values, ground], span, count), unit);
  if (unit === 'rate') return rateAxis(Math.max(0, ...values), span, count);
  if (unit !== 'percent') return inUnit(countAxis(Math.max(0, ...values), span, count), unit);
  return percentAxis({ low: Math.min(100, ...values), high: Math.max(0, ...values) }, span, count);
}

/** From the lowest value to the highest, on round ends; values all alike have some room around them. */
function aroundAxis(values: readonly number[], span: Span, count: number): Axis {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const air = highest - lowest < 0.01 ? 1 : 0;
  const [low, high] = nice(lowest - air, highest + air, count);
  return axisOf({ low, high, values: ticks(low, high, count), span, text: String });
}

/** A value as it is drawn: what lies beyond an end of the axis stands at that end. */
export function withinAxis({ low, high }: Axis, value: number): number {
  return Math.max(low, Math.min(value, high));
}
