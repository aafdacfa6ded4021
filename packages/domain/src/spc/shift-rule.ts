import { type Signal, sideOf } from './signal.ts';
import { runsOf } from './stretches.ts';
import type { Ties } from './ties.ts';
import type { ObservedRow } from './xmr-series.ts';

/**
 * Rule 2, shift: so many points in a row (`least`, usually 7) on one side of the mean. A point on
 * the mean ends the run. Every point of the run shows it, the first ones too.
 *
 * Source: NHS England, Making Data Count. Worked example: with a mean of 50, seven of 51 in a row
 * are a shift; six of 51, one of 50 and six of 51 are none.
 */
export function shiftSignals(
  stretch: readonly ObservedRow[],
  { mean, least, ties }: Readonly<{ mean: number; least: number; ties: Ties }>,
): readonly Signal[] {
  return runsOf(stretch.map(({ value }) => sideOf(value, mean, ties)))
    .filter(({ from, to }) => to - from >= least)
    .map(({ kind: side, from, to }) => {
      return { rule: 'shift', side, points: stretch.slice(from, to).map((row) => row.index) };
    });
}
