import type { Unit } from '../measure/definition.ts';
import { overrideWords } from '../status/override.ts';
import { figurePrinter } from '../status/printed-figure.ts';
import type { SliceOverride, ToleranceRule } from '../status/tolerance.ts';
import { countOf, formatCount, formatPercent } from './number-words.ts';

/** What a measure is judged by. */
export type Judging = Readonly<{
  rule: ToleranceRule;
  override?: SliceOverride | undefined;
  unit: Unit;
}>;

/** What is on plan, near plan and off plan, in a sentence: 'On plan from 95%, near plan from 85%, off plan below.' */
export function toleranceWords({ rule, override, unit }: Judging): string {
  const held = override ? ` ${overrideWords(override, figurePrinter(unit, []))}.` : '';
  return `${ruleWords(rule, unit)}${held}`;
}

function ruleWords(rule: ToleranceRule, unit: Unit): string {
  const { edge } = figurePrinter(unit, []);
  switch (rule.kind) {
    case 'value':
      return rule.better === 'down'
        ? `On plan up to ${edge(rule.on)}, near plan up to ${edge(rule.near)}, off plan above.`
        : `On plan from ${edge(rule.on)}, near plan from ${edge(rule.near)}, off plan below.`;
    case 'share-of-expected':
      return rule.better === 'down'
        ? `On plan up to ${formatPercent(100 * rule.on)} of what is expected by now, near plan up to ${formatPercent(100 * rule.near)}, off plan above.`
        : `On plan from ${formatPercent(100 * rule.on)} of what is expected by now, near plan from ${formatPercent(100 * rule.near)}, off plan below.`;
    case 'direction':
      return `On plan from ${moveOf(rule.on, unit)} ${rule.better} on the baseline, ${nearMove(rule, unit)}.`;
    case 'band':
      return `On plan from ${edge(rule.low)} to ${edge(rule.high)}, near plan outside, never off plan.`;
    case 'shortfall':
      return `On plan from ${edge(rule.target)}, near plan while less than ${formatPercent(rule.near)} short of it, off plan below.`;
    case 'ratchet':
      return `On plan when ${rule.better === 'up' ? 'above' : 'below'} every earlier figure, off plan from ${moveOf(rule.near, unit)} ${rule.better === 'up' ? 'under' : 'over'} the best of them.`;
    case 'since-last':
      return 'On plan when really better than the last time, near plan when chance could explain the difference, off plan when really worse.';
    case 'date':
      return `On plan until its day, complete once it is reached; near plan up to ${countOf(rule.near, 'day')} late, off plan after that.`;
  }
}

/** 'near plan while no worse than it', or from how small a move on it is near plan. */
function nearMove({ near }: { readonly near: number }, unit: Unit): string {
  return near === 0
    ? 'near plan while no worse than it, off plan after that'
    : `near plan from ${moveOf(near, unit)}, off plan below`;
}

const moveOf = (size: number, unit: Unit): string =>
  unit === 'percent' ? countOf(size, 'point') : formatCount(size);
