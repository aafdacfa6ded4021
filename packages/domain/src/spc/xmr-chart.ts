import { type Assurance, assuranceOf } from './assurance.ts';
import type { LimitedPhase } from './find-signals.ts';
import { judgePhases, spanOf, stateOf } from './judge-phases.ts';
import type { PointLabel } from './point-label.ts';
import type { Signal } from './signal.ts';
import { type Variation, variationOf } from './variation.ts';
import { type Limits, type PhaseLimits, xmrLimits } from './xmr-limits.ts';
import { recommended, type XmrRules } from './xmr-rules.ts';
import { type Phase, phasesOf, type XmrSeries } from './xmr-series.ts';
import { type XmrWarning, xmrWarnings } from './xmr-warnings.ts';

/** A point of the chart, a period without a figure among them. */
export type XmrPoint = PointLabel &
  Readonly<{
    value: number | null;
    state: 'observed' | 'missing' | 'excluded';
    /** The number of its phase, from 0. */
    phase: number;
    mean: number | null;
    /** Null with too few points, or where no range could be formed. */
    limits: Limits | null;
  }>;

/** From which point a phase runs to which, both included, and its lines. */
export type XmrPhase = PhaseLimits & Readonly<{ from: number; to: number }>;

/** Everything an XmR chart says of a series. Units are those of the values. */
export type XmrChart = Readonly<{
  points: readonly XmrPoint[];
  phases: readonly XmrPhase[];
  signals: readonly Signal[];
  /** Null with too few points to say. */
  variation: Variation | null;
  assurance: Assurance | null;
  warnings: readonly XmrWarning[];
}>;

/**
 * The XmR chart of a series: its natural process limits phase by phase, the points that speak of a
 * special cause with every rule they show and one label, and what they say of the process. The
 * choices between published conventions are in `rules`. Throws a RangeError for a figure that is
 * no finite number.
 *
 * Sources: Shewhart; Wheeler, Understanding Variation; NHS England, Making Data Count.
 */
export function xmrChart(series: XmrSeries, rules: XmrRules = recommended): XmrChart {
  const phases = phasesOf(series).map((phase) => withLimits(phase, series, rules));
  const judged = judgePhases(phases, series.direction, rules);
  const points = phases.flatMap((phase) =>
    phase.rows.map((row): XmrPoint => {
      return {
        value: row.value,
        state: stateOf(row),
        phase: phase.number,
        mean: phase.lines.mean,
        limits: judged.isTooFew ? null : phase.lines.limits,
        ...judged.labelAt(row.index),
      };
    }),
  );
  const last = phases.at(-1);
  return {
    points,
    phases: phases.map(({ rows, lines }) => ({ ...spanOf(rows), ...lines })),
    signals: judged.signals,
    variation: judged.isTooFew ? null : variationOf(points, rules),
    assurance: judged.isTooFew || !last ? null : assuranceOf(last.lines.limits, series, rules),
    warnings: xmrWarnings(phases, rules),
  };
}

function withLimits(phase: Phase, series: XmrSeries, rules: XmrRules): LimitedPhase {
  const isFixed = rules.baselineScope === 'each-phase' || phase.number === 0;
  const baseline = isFixed ? series.baseline : null;
  return { ...phase, baseline, lines: xmrLimits(phase.rows, rules, baseline) };
}
