import type { Unit } from '../measure/definition.ts';
import { type Edge, type FigurePrinter, figurePrinter } from './printed-figure.ts';
import type { ToleranceRule } from './tolerance.ts';

/**
 * The printer for every figure of a measure: as its status prints it, never rounded across a line
 * that it is judged by or across its target, so that sentence, status, chart and table agree.
 */
export function measurePrinter(
  unit: Unit,
  judged: Readonly<{
    rule: ToleranceRule | undefined;
    target: number | null;
    better: 'up' | 'down' | 'band' | 'context';
  }>,
): FigurePrinter {
  const { rule, target, better } = judged;
  const kind = better === 'down' ? 'at-most' : 'at-least';
  const ofTarget: readonly Edge[] = target === null ? [] : [{ kind, at: target }];
  return figurePrinter(unit, [...(rule === undefined ? [] : edgesOf(rule)), ...ofTarget]);
}

/** The lines that a figure is itself compared with; a share of what is expected compares another. */
function edgesOf(rule: ToleranceRule): readonly Edge[] {
  switch (rule.kind) {
    case 'value': {
      const kind = rule.better === 'down' ? 'at-most' : 'at-least';
      return [rule.on, rule.near].map((at) => ({ kind, at }));
    }
    case 'band':
      return [
        { kind: 'at-least', at: rule.low },
        { kind: 'at-most', at: rule.high },
      ];
    default:
      return [];
  }
}
