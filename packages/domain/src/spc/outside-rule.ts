import { isBeyond, type Signal } from './signal.ts';
import type { Ties } from './ties.ts';
import type { Limits } from './xmr-limits.ts';
import type { ObservedRow } from './xmr-series.ts';

/**
 * Rule 1, outside: a point beyond a limit. One exactly on a limit is inside.
 *
 * Source: Shewhart; NHS England, Making Data Count. Worked example: with limits of 36.7 and 63.3,
 * 63.3 is inside and 63.31 is outside.
 */
export function outsideSignals(
  rows: readonly ObservedRow[],
  limits: Limits,
  ties: Ties,
): readonly Signal[] {
  const lines = { ...limits, ties };
  return rows.flatMap(({ index, value }) =>
    (['high', 'low'] as const)
      .filter((side) => isBeyond(value, side, lines))
      .map((side): Signal => ({ rule: 'outside', side, points: [index] })),
  );
}
