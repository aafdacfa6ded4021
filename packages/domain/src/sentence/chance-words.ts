import { yearEndWord } from '../forecast/year-end.ts';
import { roundHalfUp } from './number-words.ts';

/**
 * A chance (0 to 1) as a reader can use it: whole per cents between 5 and 95, words beyond, where
 * single per cents would promise more than is known. Never rounded to where the year end would have
 * another word: a chance of 79.6% is told as 79%, under the 80% of `likely`.
 */
export function chanceWords(chance: number): string {
  const percent = 100 * chance;
  if (percent > 95) return 'almost certain';
  if (percent < 5) return 'very unlikely';
  const told = roundHalfUp(percent);
  const isAcross = yearEndWord(told / 100) !== yearEndWord(chance);
  return `a chance of ${isAcross ? Math.floor(percent) : told}%`;
}
