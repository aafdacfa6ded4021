import type { Month } from '../period/month.ts';

/**
 * Something that happened to a measure in a month, with who says why:
 *
 * - 'step': a known, lasting change, from which limits are worked out anew
 * - 'event': something to remember when reading the figures
 * - 'left-out': the month's figure says nothing of the process, and why
 * - 'definition': what is counted changed, so figures before and after are not alike
 */
export type MeasureEvent = Readonly<{
  measure: string;
  month: Month;
  kind: 'step' | 'event' | 'left-out' | 'definition';
  title: string;
  reason: string;
  /** The action of the plan that it belongs to; null for none. */
  actionRef: string | null;
}>;
