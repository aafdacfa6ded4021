import { auditTolerances } from '@plumbline/domain/status/audit-tolerances';
import { type Edge, figurePrinter } from '@plumbline/domain/status/printed-figure';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';

/** A percentage as its measure's status prints it: never rounded across a line it is judged by. */
export function judgedPercent(measure: string, percent: number): string {
  const edges = auditTolerances
    .filter((tolerance) => tolerance.measure === measure)
    .flatMap(({ rule }) => edgesOf(rule));
  return figurePrinter('percent', edges).figure(percent);
}

function edgesOf(rule: ToleranceRule): readonly Edge[] {
  if (rule.kind === 'band') return [];
  const scale = rule.kind === 'value' ? 1 : 100;
  return [rule.on, rule.near].map((at) => ({ kind: 'at-least', at: at * scale }));
}
