import type { FinancialYear } from '../period/financial-year.ts';

/**
 * A figure from elsewhere that a measure may be read beside. It is never a target and never judges:
 * others count otherwise, and in what way is said wherever it is shown.
 */
export type Benchmark = Readonly<{
  measure: string;
  year: FinancialYear;
  /** In the measure's unit: 42 is 42%. */
  value: number;
  /** Who publishes it, and of whom it is. */
  source: string;
  /** Why it is not like for like, in a sentence. */
  whyNotComparable: string;
}>;
