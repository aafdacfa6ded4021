import type { KeyingGrowth } from '../audit/keying.ts';
import { type Month, nameOfMonth } from '../period/month.ts';
import { formatCount } from './number-words.ts';

/**
 * How much a recent month may still grow as late records are entered: 'December holds 62 so far.
 * Late records usually add 4 more; in past months they added 2 to 9.'
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
      return `${holds}. How much it may still grow is not known: that takes ${formatCount(growth.needed)} past months and there are ${formatCount(growth.got)}.`;
    case 'growth':
      return `${holds}${growthWords(growth)}.`;
  }
}

function growthWords({ low, typical, high }: Extract<KeyingGrowth, { kind: 'growth' }>): string {
  if (high === 0) return ' and is not expected to grow';
  const usual = `. Late records usually add ${formatCount(typical)} more`;
  if (low === high) return usual;
  return `${usual}; in past months they added ${formatCount(low)} to ${formatCount(high)}`;
}
