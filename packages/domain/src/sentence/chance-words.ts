import { roundHalfUp } from './number-words.ts';

/**
 * A chance (0 to 1) as a reader can use it: whole per cents between 5 and 95, words beyond, where
 * single per cents would promise more than is known.
 */
export function chanceWords(chance: number): string {
  const percent = 100 * chance;
  if (percent > 95) return 'almost certain';
  if (percent < 5) return 'very unlikely';
  return `a chance of ${roundHalfUp(percent)}%`;
}
