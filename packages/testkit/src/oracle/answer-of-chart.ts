import type { Flag } from '@plumbline/domain/spc/signal';
import type { Variation } from '@plumbline/domain/spc/variation';
import type { XmrChart, XmrPhase, XmrPoint } from '@plumbline/domain/spc/xmr-chart';
import type { XmrRules } from '@plumbline/domain/spc/xmr-rules';
import type { XmrWarning } from '@plumbline/domain/spc/xmr-warnings';
import type { SpcAnswer } from './spc-case.ts';

/** What a chart says, in the words of a file of cases. */
export function answerOfChart(chart: XmrChart, rules: XmrRules): SpcAnswer {
  return {
    mean: chart.points.map((point) => point.mean),
    lpl: chart.points.map((point) => point.limits?.lower ?? null),
    upl: chart.points.map((point) => point.limits?.upper ?? null),
    special_cause: chart.points.map(({ label }) => (label ? nameOf(label) : 'none')),
    point_type: chart.points.map((point) => typeOf(point, rules)),
    rules: chart.points.map((point) => point.flags.map(nameOf)),
    conflict: chart.points.flatMap((point, place) => (point.isConflict ? [place] : [])),
    variation: chart.variation && variationName(chart.variation),
    assurance: chart.assurance && assuranceNames[chart.assurance],
    phases: chart.phases.map(phaseOf),
    warnings: chart.warnings.map(warningName),
  };
}

const nameOf = ({ rule, side }: Flag): string => `${rule.replaceAll('-', '_')}_${side}`;

/** NHSRplotthedots calls a row without a figure common cause, as it does for its icon. */
function typeOf({ state, meaning, label }: XmrPoint, rules: XmrRules): string {
  if (state === 'excluded') return 'excluded';
  if (state === 'missing' && rules.verdictPoint === 'last-observed') return 'missing';
  if (label === null) return 'common_cause';
  return `special_cause_${meaning === 'neutral' ? `neutral_${label.side}` : meaning}`;
}

function variationName({ meaning, side }: Variation): string {
  return side === null ? 'common_cause' : `${meaning}_${side}`;
}

const assuranceNames = {
  'consistent-pass': 'consistent_pass',
  'consistent-fail': 'consistent_fail',
  inconsistent: 'inconsistent',
} as const;

function phaseOf(phase: XmrPhase): SpcAnswer['phases'][number] {
  return {
    start: phase.from,
    end: phase.to,
    n_rows: phase.to - phase.from + 1,
    n_observed: phase.observed,
    n_used_for_limits: phase.used,
    mean: phase.mean,
    average_moving_range: phase.averageRange,
    average_moving_range_unscreened: phase.unscreenedRange,
    n_ranges: phase.ranges,
    n_ranges_screened: phase.screened,
    lpl: phase.limits?.lower ?? null,
    upl: phase.limits?.upper ?? null,
  };
}

function warningName(warning: XmrWarning): string {
  const name = warning.kind.replaceAll('-', '_');
  return 'phase' in warning ? `${name}_phase_${warning.phase + 1}` : name;
}
