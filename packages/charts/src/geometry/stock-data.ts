import type { Unit } from '@plumbline/domain/measure/definition';
import type { TrendAim, TrendPoint } from './trend-data.ts';

/** A month that has not come, as it would be if the last months went on. */
export type StockAheadPoint = Readonly<{
  key: string;
  label: string;
  longLabel: string;
  value: number;
  low: number;
  high: number;
}>;

export type StockData = Readonly<{
  points: readonly TrendPoint[];
  unit: Unit;
  aim: TrendAim | null;
  /** How many are still to go at the last point: '38 people to go'. */
  toGo: string | null;
  /** If the last months go on as they were, with its words: 'At this rate: May to August 2025'. */
  ahead: Readonly<{ points: readonly StockAheadPoint[]; text: string }> | null;
  /** What is measured, for the table's column: 'Training completed'. */
  name: string;
  /** What `base` is called in the table: 'Of all staff'. Left out where no point has one. */
  baseName?: string | undefined;
  /** What a point is, for the table's first column; 'Month' unless told: 'Quarter'. */
  pointName?: string | undefined;
}>;

/** A value as it can be: a share between none and all, points either way, all others none at least. */
export function possibleStock(unit: Unit, value: number): number {
  if (unit === 'points') return value;
  return Math.max(0, unit === 'percent' ? Math.min(value, 100) : value);
}
