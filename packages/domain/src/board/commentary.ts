import type { Month } from '../period/month.ts';

/** What the owner of a measure says about it in a period, for the board that reads the figure. */
export type Commentary = Readonly<{
  measure: string;
  /** The last month of the period: '2024-12' for that month, and for the quarter that ends with it. */
  period: Month;
  /** Why the figure is as it is. */
  cause: string;
  /** What is being done about it. */
  action: string;
  /** The month by whose end that is to show; null where none was given. */
  byWhen: Month | null;
  /** The post that says so and sees to it. */
  who: string;
  /** What the board is asked to decide; null where it is asked nothing. */
  ask: string | null;
  /** What the owner recommends; null where nothing is. */
  recommendation: string | null;
  /** The board or post that decides it; null where there is nothing to decide. */
  decides: string | null;
}>;
