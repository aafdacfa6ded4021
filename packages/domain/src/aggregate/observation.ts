import type { Month } from '../period/month.ts';
import type { Slice } from '../slice/slice.ts';

/**
 * What is known of a measure for one month and one slice: numerator and denominator apart, never
 * a percentage, so that months can be added up. `denominator` is null for a plain count.
 */
export type Observation = Readonly<{
  measure: string;
  definitionVersion: number;
  grain: 'month';
  period: Month;
  slice: Slice;
  numerator: number;
  denominator: number | null;
}>;
