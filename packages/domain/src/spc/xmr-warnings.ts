import type { LimitedPhase } from './find-signals.ts';
import type { XmrRules } from './xmr-rules.ts';

/** What makes a chart say less than it seems to; `phase` is counted from 0. */
export type XmrWarning =
  | Readonly<{ kind: 'too-few-points' | 'missing-values' }>
  | Readonly<{ kind: 'no-limits' | 'zero-width-limits' | 'short'; phase: number }>;

/** The warnings about a chart: of all of it, of its phases in turn, and of its gaps. */
export function xmrWarnings(
  phases: readonly LimitedPhase[],
  rules: Pick<XmrRules, 'leastPoints' | 'shortPhase'>,
): readonly XmrWarning[] {
  const rows = phases.flatMap((phase) => phase.rows);
  const observed = phases.reduce((sum, phase) => sum + phase.lines.observed, 0);
  const hasGaps = rows.some((row) => row.value === null && !row.isExcluded);
  return [
    ...(observed < rules.leastPoints ? [{ kind: 'too-few-points' } as const] : []),
    ...phases.flatMap((phase) => warningsOf(phase, rules.shortPhase)),
    ...(hasGaps ? [{ kind: 'missing-values' } as const] : []),
  ];
}

function warningsOf({ number: phase, lines }: LimitedPhase, shortPhase: number) {
  const warnings: XmrWarning[] = [];
  if (lines.limits === null) warnings.push({ kind: 'no-limits', phase });
  else if (lines.averageRange === 0) warnings.push({ kind: 'zero-width-limits', phase });
  if (lines.used < shortPhase) warnings.push({ kind: 'short', phase });
  return warnings;
}
