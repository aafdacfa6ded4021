import { type Month, nameOfMonth } from '../period/month.ts';
import { gapWords } from './gap-words.ts';
import { countOf } from './number-words.ts';

/**
 * How a team stands to its share of the target: 'North: 231 audits by the end of December, 12
 * behind the 243 expected of its share.' Counts are whole; `expected` is null without a share.
 */
export function teamSentence(
  team: Readonly<{ name: string; done: number; expected: number | null; through: Month }>,
): string {
  const { name, done, expected, through } = team;
  const count = `${name}: ${countOf(done, 'audit')} by the end of ${nameOfMonth(through)}`;
  return expected === null
    ? `${count}.`
    : `${count}, ${gapWords(done, expected)} expected of its share.`;
}
