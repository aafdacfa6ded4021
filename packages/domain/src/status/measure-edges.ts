import type { Edge } from './printed-figure.ts';
import { shortfallEdge } from './shortfall.ts';
import type { ToleranceRule } from './tolerance.ts';

/**
 * The lines that no figure of a measure is rounded across: those it is judged by, and its target.
 * With `figurePrinter` they make sentence, status, chart and table agree.
 */
export function measureEdges(
  judged: Readonly<{
    rule: ToleranceRule | undefined;
    target: number | null;
    better: 'up' | 'down' | 'band' | 'context';
  }>,
): readonly Edge[] {
  const { rule, target, better } = judged;
  const kind = better === 'down' ? 'at-most' : 'at-least';
  const ofTarget: readonly Edge[] = target === null ? [] : [{ kind, at: target }];
  return [...(rule === undefined ? [] : edgesOf(rule)), ...ofTarget];
}

/** The lines that a figure is itself compared with; a share of what is expected compares another. */
function edgesOf(rule: ToleranceRule): readonly Edge[] {
  switch (rule.kind) {
    case 'value': {
      const kind = rule.better === 'down' ? 'at-most' : 'at-least';
      return [rule.on, rule.near].map((at) => ({ kind, at }));
    }
    case 'shortfall':
      return [
        { kind: 'at-least', at: rule.target },
        { kind: 'over', at: shortfallEdge(rule) },
      ];
    case 'band':
      return [
        { kind: 'at-least', at: rule.low },
        { kind: 'at-most', at: rule.high },
      ];
    default:
      return [];
  }
}
