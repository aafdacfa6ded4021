import type { XmrChartPoint, XmrData } from '../geometry/xmr-data.ts';
import { runOfMonths } from './run-of-months.ts';

export type Change = Partial<XmrChartPoint>;

/** Months of shares about a mean of 87%, null where one is missing. */
export function points(values: readonly (number | null)[], change: Change = {}): XmrChartPoint[] {
  return runOfMonths(0, values.length).map((month, index) => {
    const value = values[index] ?? null;
    return {
      ...month,
      value,
      text: value === null ? null : `${Math.round(value)}%`,
      state: value === null ? 'missing' : 'observed',
      phase: 0,
      mean: 87,
      lower: 79.7,
      upper: 94.3,
      target: 95,
      meaning: 'common-cause',
      findings: [],
      ...change,
    };
  });
}

/** A control chart of them. */
export function data(all: readonly XmrChartPoint[], more: Partial<XmrData> = {}): XmrData {
  return {
    points: all,
    unit: 'percent',
    possible: { low: 0, high: 100 },
    limits: 'level',
    targetText: 'Target 95%',
    events: [],
    name: 'Done in time',
    ...more,
  };
}
