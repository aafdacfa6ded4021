import type { KeyingGrowth } from '../audit/keying.ts';
import { type Month, nameOfMonth } from '../period/month.ts';
import { formatCount } from './number-words.ts';

/**
 * How much a recent month may still grow as late records are entered: 'December holds 62 so far
 * and usually grows by 2 to 9 more, typically 4, as late records are entered.'
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
      return `${holds} and ${growthWords(growth)}.`;
  }
}

function growthWords({ low, typical, high }: Extract<KeyingGrowth, { kind: 'growth' }>): string {
  if (high === 0) return 'is not expected to grow';
  if (low === high) return `usually grows by ${formatCount(low)} more as late records are entered`;
  return `usually grows by ${formatCount(low)} to ${formatCount(high)} more, typically ${formatCount(typical)}, as late records are entered`;
}
