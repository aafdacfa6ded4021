import type { Meaning, PointLabel } from './point-label.ts';
import type { Side } from './signal.ts';
import type { XmrRules } from './xmr-rules.ts';

/**
 * What the latest figure says of the process: `side` is that of its signal, null for common cause.
 * A rising trend is high even below the mean.
 */
export type Variation = Readonly<{
  meaning: Meaning;
  side: Side | null;
  /** The place of the point it speaks of. */
  at: number;
}>;

/**
 * The variation of a chart: the label of its latest point alone. Null without one.
 *
 * Source: the variation icon of NHS England, Making Data Count. Worked example: one far high month
 * just before the last is common cause, for the last is not outside.
 */
export function variationOf(
  points: readonly (PointLabel & Readonly<{ state: string }>)[],
  { verdictPoint }: Pick<XmrRules, 'verdictPoint'>,
): Variation | null {
  const at =
    verdictPoint === 'last-row'
      ? points.length - 1
      : points.findLastIndex((point) => point.state === 'observed');
  const point = points[at];
  return point ? { meaning: point.meaning, side: point.label?.side ?? null, at } : null;
}
