import { tiesAmong } from './ties.ts';
import type { Limits } from './xmr-limits.ts';
import type { XmrRules } from './xmr-rules.ts';
import type { Direction } from './xmr-series.ts';

/** What the process will do with its target if nothing changes: meet it, miss it, or either. */
export type Assurance = 'consistent-pass' | 'consistent-fail' | 'inconsistent';

/**
 * The assurance of a process: whether its target lies outside its limits, and on which side. It
 * says nothing of whether the last figure met the target. Null without a target, a better way or
 * limits.
 *
 * Source: the assurance icon of NHS England, Making Data Count. Worked example: with limits of 36.7
 * and 63.3 and more being better, a target of 30 is met every month and one of 70 never.
 */
export function assuranceOf(
  limits: Limits | null,
  { direction, target }: Readonly<{ direction: Direction; target: number | null }>,
  rules: Pick<XmrRules, 'targetOnLimit' | 'constantLimits'>,
): Assurance | null {
  if (target === null || direction === 'neutral') return null;
  // The tool that draws no limits about constant values calls them inconsistent.
  if (limits === null) return rules.constantLimits === 'none' ? 'inconsistent' : null;
  const { lower, upper } = limits;
  const { above, below } = tiesAmong([lower, upper, target]);
  const isOnCounted = rules.targetOnLimit === 'decides';
  const isUnder = isOnCounted ? !above(target, lower) : below(target, lower);
  const isOver = isOnCounted ? !below(target, upper) : above(target, upper);
  const [passes, fails] = direction === 'increase' ? [isUnder, isOver] : [isOver, isUnder];
  if (passes) return 'consistent-pass';
  return fails ? 'consistent-fail' : 'inconsistent';
}
