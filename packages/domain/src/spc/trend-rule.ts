import { type Signal, sideOf } from './signal.ts';
import { runsOf } from './stretches.ts';
import type { Ties } from './ties.ts';
import type { ObservedRow } from './xmr-series.ts';

/**
 * Rule 3, trend: so many points in a row (`least`, usually 7, which is 6 moves), each strictly
 * beyond the one before. A repeat ends it; where the points lie to the mean plays no part. A
 * turning point belongs to both trends.
 *
 * Source: NHS England, Making Data Count. Worked example: 40, 42, 43, 45, 46, 48, 49 are a trend.
 */
export function trendSignals(
  stretch: readonly ObservedRow[],
  { least, ties }: Readonly<{ least: number; ties: Ties }>,
): readonly Signal[] {
  const moves = stretch
    .slice(1)
    .map(({ value }, before) => sideOf(value, stretch[before]?.value ?? value, ties));
  return runsOf(moves)
    .filter(({ from, to }) => to - from + 1 >= least)
    .map(({ kind: side, from, to }) => {
      return { rule: 'trend', side, points: stretch.slice(from, to + 1).map((row) => row.index) };
    });
}
