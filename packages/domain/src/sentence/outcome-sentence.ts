import type { Ratio } from '../aggregate/totals.ts';
import { type Month, months } from '../period/month.ts';
import { countOf, formatCount } from './number-words.ts';

/**
 * What share of audits were unsatisfactory over twelve months: '404 of 612 audits with an outcome
 * in the 12 months to the end of December 2024 were unsatisfactory (66%). 18 more await an
 * outcome.' It calls no share good or bad. `figure` is the percentage as its status prints it; a
 * base too small for a share is said instead of one.
 */
export function outcomeSentence(
  outcomes: Readonly<{ share: Ratio; figure: string | null; through: Month; awaiting: number }>,
): string {
  const { share, figure, through, awaiting } = outcomes;
  const span = `in the 12 months to the end of ${months.label(through)}`;
  if (share.kind === 'too-few') {
    return `${countOf(share.base, 'audit')} with an outcome ${span}: at least ${formatCount(Math.max(1, share.needed))} needed to show a share.${awaits(awaiting)}`;
  }
  const { numerator, base } = share;
  const percent = figure === null ? '' : ` (${figure})`;
  const verb = numerator === 1 ? 'was' : 'were';
  return `${formatCount(numerator)} of ${countOf(base, 'audit')} with an outcome ${span} ${verb} unsatisfactory${percent}.${awaits(awaiting)}`;
}

function awaits(awaiting: number): string {
  if (awaiting === 0) return '';
  return ` ${formatCount(awaiting)} more ${awaiting === 1 ? 'awaits' : 'await'} an outcome.`;
}
