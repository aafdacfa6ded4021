import { findSignals, type LimitedPhase } from './find-signals.ts';
import { type PointLabel, pointLabels } from './point-label.ts';
import type { Signal } from './signal.ts';
import type { XmrRules } from './xmr-rules.ts';
import type { Direction, Row } from './xmr-series.ts';

/** What the rules say of phases with limits, whatever kind of chart the limits belong to. */
export type JudgedPhases = Readonly<{
  /** Too few figures to say anything; then there are no signals. */
  isTooFew: boolean;
  signals: readonly Signal[];
  labelAt: (place: number) => PointLabel;
}>;

/** Lets the rules look at phases, and names their points. */
export function judgePhases(
  phases: readonly LimitedPhase[],
  direction: Direction,
  rules: XmrRules,
): JudgedPhases {
  const observed = phases.reduce((sum, phase) => sum + phase.lines.observed, 0);
  const isTooFew = observed < rules.leastPoints;
  const signals = isTooFew ? [] : findSignals(phases, rules);
  return { isTooFew, signals, labelAt: pointLabels(signals, direction, rules) };
}

/** The places of the first and the last of some rows. */
export function spanOf(rows: readonly Row[]): Readonly<{ from: number; to: number }> {
  return { from: rows[0]?.index ?? 0, to: rows.at(-1)?.index ?? 0 };
}

/** Whether a row has a figure that counts, has none, or is left out. */
export function stateOf(row: Row): 'observed' | 'missing' | 'excluded' {
  if (row.isExcluded) return 'excluded';
  return row.value === null ? 'missing' : 'observed';
}
