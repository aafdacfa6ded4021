import type { Grain } from '../measure/grain.ts';
import type { Month } from '../period/month.ts';
import type { Slice } from '../slice/slice.ts';

/**
 * What is known of a measure for one period and one slice: numerator and denominator apart, never
 * a percentage, so that months can be added up. `denominator` is null for a plain count. `period` is
 * the month, or the last month of the quarter.
 */
export type Observation = Readonly<{
  measure: string;
  definitionVersion: number;
  grain: Grain;
  period: Month;
  slice: Slice;
  numerator: number;
  denominator: number | null;
}>;
