import type { KeyingGrowth } from '../audit/keying.ts';
import { type Month, nameOfMonth } from '../period/month.ts';
import { countOf, formatCount } from './number-words.ts';

/**
 * How much a recent month may still grow as late records are entered: 'December holds 62 so far.
 * Late records usually add 2 to 9 more: that is the middle half of the last 12 settled months, and 4
 * is their middle.' Settled is what ended 60 days ago or more.
 */
export function keyingSentence(
  recent: Readonly<{ month: Month; audits: number; growth: KeyingGrowth }>,
): string {
  const { month, audits, growth } = recent;
  const holds = `${nameOfMonth(month)} holds ${formatCount(audits)} so far`;
  switch (growth.kind) {
    case 'not-ended':
      return `${holds} and has not ended yet.`;
    case 'too-few':
      return `${holds}. There are too few months with keyed dates to say how much it may still grow: ${formatCount(growth.got)} past months, and ${formatCount(growth.needed)} are needed.`;
    case 'no-keyed-dates':
      // Growth is a share of what is held, so of nothing there is none to be known.
      return audits === 0
        ? `${holds}, so how much it may still grow cannot be worked out.`
        : `${holds}. How much it may still grow is not known, because the export has no keyed dates for it. A column created_at, the day each record was keyed, would tell.`;
    case 'growth':
      return `${holds}${growthWords(growth)}.`;
  }
}

function growthWords(growth: Extract<KeyingGrowth, { kind: 'growth' }>): string {
  const { low, typical, high } = growth;
  const past = `the last ${countOf(growth.months, 'settled month')}`;
  if (high === 0) return ` and, going by ${past}, is not expected to grow`;
  const usually = '. Late records usually add';
  if (low === high) return `${usually} ${formatCount(typical)} more, going by ${past}`;
  return `${usually} ${formatCount(low)} to ${formatCount(high)} more: that is the middle half of ${past}, and ${formatCount(typical)} is their middle`;
}
