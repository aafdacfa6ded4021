import { outsideSignals } from './outside-rule.ts';
import { shiftSignals } from './shift-rule.ts';
import type { Signal } from './signal.ts';
import { stretchesOf } from './stretches.ts';
import { type Ties, tiesAmong } from './ties.ts';
import { trendSignals } from './trend-rule.ts';
import { twoOfThreeSignals } from './two-of-three-rule.ts';
import type { PhaseLimits } from './xmr-limits.ts';
import type { XmrRules } from './xmr-rules.ts';
import { isObserved, type Phase, type Row } from './xmr-series.ts';

/** A phase with the limits that hold in it. */
export type LimitedPhase = Phase & Readonly<{ lines: PhaseLimits; baseline: number | null }>;

/**
 * What the four rules find in a series, by place of the first point. Outside, shift and two of
 * three stay inside a phase; so does a trend, unless the rules let it run on.
 */
export function findSignals(phases: readonly LimitedPhase[], rules: XmrRules): readonly Signal[] {
  const signals = [
    ...phases.flatMap((phase) => signalsAboutLines(phase, rules)),
    ...trends(phases, rules),
  ];
  return signals.toSorted((a, b) => (a.points[0] ?? 0) - (b.points[0] ?? 0));
}

function signalsAboutLines(phase: LimitedPhase, rules: XmrRules): readonly Signal[] {
  const { mean, limits } = phase.lines;
  if (mean === null) return [];
  const ties = tiesOf(phase.rows);
  const stretches = partsOf(phase, rules).flatMap((rows) => stretchesOf(rows, rules.gaps));
  const { shiftPoints, twoOfThree } = rules;
  return [
    ...(limits ? outsideSignals(phase.rows.filter(isObserved), limits, ties) : []),
    ...stretches.flatMap((rows) => shiftSignals(rows, { mean, least: shiftPoints, ties })),
    ...stretches.flatMap((rows) =>
      limits ? twoOfThreeSignals(rows, { mean, limits, ties, twoOfThree }) : [],
    ),
  ];
}

function trends(phases: readonly LimitedPhase[], rules: XmrRules): readonly Signal[] {
  const parts = rules.trendAcrossPhases
    ? [phases.flatMap((phase) => phase.rows)]
    : phases.flatMap((phase) => partsOf(phase, rules));
  return parts.flatMap((rows) => {
    const ties = tiesOf(rows);
    return stretchesOf(rows, rules.gaps).flatMap((stretch) =>
      trendSignals(stretch, { least: rules.trendPoints, ties }),
    );
  });
}

/** The rows of a phase over which runs may go: all, or those of its baseline and the rest apart. */
function partsOf({ rows, baseline }: LimitedPhase, rules: XmrRules): readonly (readonly Row[])[] {
  if (baseline === null || !rules.baselineSplitsRuns) return [rows];
  return [rows.slice(0, baseline), rows.slice(baseline)];
}

const tiesOf = (rows: readonly Row[]): Ties =>
  tiesAmong(rows.filter(isObserved).map((row) => row.value));
