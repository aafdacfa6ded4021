import type { CatchUp, CatchUpPlan } from '../forecast/catch-up.ts';
import { chanceWords } from './chance-words.ts';
import { countOf, formatCount, formatRate, roundHalfUp } from './number-words.ts';

/** A plan and where it lands, with the target and the day the year ends. */
export type CatchUpWords = Readonly<{
  plan: CatchUpPlan;
  result: CatchUp;
  target: number;
  /** '31 March 2025'. */
  ends: string;
}>;

/**
 * A catch-up plan as a sentence to hand on: '12.5 officers doing 2.0 audits a week each, with 1.0
 * weeks of leave each, would do about 248 more audits by 31 March 2025 and end the year with 930 to
 * 978. Reaching 1,000 is very unlikely; it would take 2.4 a week each.'
 */
export function catchUpSentence({ plan, result, target, ends }: CatchUpWords): string {
  const { officers, perWeek, leave } = plan;
  const off = leave > 0 ? `, with ${formatRate(leave)} weeks of leave each,` : '';
  const { low, high } = result.range80;
  const range = low === high ? formatCount(low) : `${formatCount(low)} to ${formatCount(high)}`;
  return `${formatRate(officers)} officers doing ${formatRate(perWeek)} audits a week each${off} would do about ${countOf(roundHalfUp(result.more), 'more audit')} by ${ends} and end the year with ${range}. ${chancePart(result, target)}`;
}

function chancePart({ chance, neededPerWeek, range80 }: CatchUp, target: number): string {
  const goal = formatCount(target);
  if (range80.low === range80.high) {
    return range80.low >= target ? `${goal} is met already.` : `${goal} is not reached.`;
  }
  const words = chanceWords(chance);
  const said = words.startsWith('a chance')
    ? `There is ${words} of reaching ${goal}`
    : `Reaching ${goal} is ${words}`;
  // The next tenth up: what is printed must be enough.
  return neededPerWeek === null || chance > 0.5
    ? `${said}.`
    : `${said}; it would take ${formatRate(Math.ceil(neededPerWeek * 10 - 1e-9) / 10)} a week each.`;
}
