import { auditTolerances } from './audit-tolerances.ts';
import { type Edge, type FigurePrinter, figurePrinter } from './printed-figure.ts';
import type { ToleranceRule } from './tolerance.ts';

/**
 * The printer for percentages of a measure, as its status prints them: never rounded across a line
 * that the measure is judged by. Percentages of one measure then read the same wherever they stand.
 */
export function judgedPrinter(measure: string): FigurePrinter {
  const edges = auditTolerances
    .filter((tolerance) => tolerance.measure === measure)
    .flatMap(({ rule }) => edgesOf(rule));
  return figurePrinter('percent', edges);
}

function edgesOf(rule: ToleranceRule): readonly Edge[] {
  if (rule.kind !== 'value' && rule.kind !== 'share-of-expected') return [];
  const scale = rule.kind === 'value' ? 1 : 100;
  return [rule.on, rule.near].map((at) => ({ kind: 'at-least', at: at * scale }));
}
