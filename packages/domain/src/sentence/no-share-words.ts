import { formatCount } from './number-words.ts';

/**
 * Why a share of so few is not shown: 'No outcome recorded' or 'Under 25: no share shown'. Undefined
 * where the base reaches what is needed.
 */
export function noShareWords(base: number, needed: number): string | undefined {
  if (base === 0) return 'No outcome recorded';
  return base < needed ? `Under ${formatCount(needed)}: no share shown` : undefined;
}
