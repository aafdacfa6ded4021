import { type CatchUp, type CatchUpPlan, mostPerWeek } from '../forecast/catch-up.ts';
import { yearEndCutOffs } from '../forecast/year-end.ts';
import { chanceWords } from './chance-words.ts';
import { countOf, formatCount, formatPercent, roundHalfUp } from './number-words.ts';
import { plainNumberOf } from './plain-number.ts';

/** Where a plan to catch up begins: whose it is, on which day and with how many audits done. */
export type CatchUpStand = Readonly<{ service: string; today: string; done: number }>;

/** A plan and where it lands, with the target and the day the year ends. */
export type CatchUpWords = Readonly<{
  plan: CatchUpPlan;
  result: CatchUp;
  done: number;
  target: number;
  /** '31 March 2025'. */
  ends: string;
}>;

/** What a plan must say first to stand alone in a paper: 'Exampleshire, 15 January 2025: 706 audits done.' */
export function catchUpOpening({ service, today, done }: CatchUpStand): string {
  return `${service}, ${today}: ${countOf(done, 'audit')} done.`;
}

/**
 * A catch-up plan as a sentence: 'With 12.5 officers doing 2 audits a week each and taking 1 week of
 * leave each, about 248 more audits would be done by 31 March 2025, and the year would be likely to
 * end with 929 to 978 audits. Reaching 1,000 is very unlikely; to make it likely (a chance of 80%) would
 * take 2.53 audits a week each.' Its numbers are those of the plan as they were typed, so that the
 * sentence can be tried again.
 */
export function catchUpSentence(words: CatchUpWords): string {
  const { plan, result, ends } = words;
  const { low, high } = result.range80;
  const end =
    low === high
      ? `the year would end with ${countOf(low, 'audit')}`
      : `the year would be likely to end with ${formatCount(low)} to ${countOf(high, 'audit')}`;
  return `With ${workWords(plan)}, ${moreWords(result.more)} would be done by ${ends}, and ${end}. ${chancePart(words)}`;
}

function workWords({ officers, perWeek, leave }: CatchUpPlan): string {
  if (officers === 0) return 'no officers';
  const each = officers === 1 ? '' : ' each';
  const off = leave > 0 ? ` and taking ${plainNumberOf(leave, 'week')} of leave${each}` : '';
  const work = perWeek === 0 ? 'no audits' : `${plainNumberOf(perWeek, 'audit')} a week${each}`;
  return `${plainNumberOf(officers, 'officer')} doing ${work}${off}`;
}

function moreWords(more: number): string {
  if (more === 0) return 'no more audits';
  const rounded = roundHalfUp(more);
  return rounded === 0 ? 'under 1 more audit' : `about ${countOf(rounded, 'more audit')}`;
}

function chancePart({ plan, result, done, target }: CatchUpWords): string {
  const goal = formatCount(target);
  if (done >= target) return `The target of ${goal} is met already.`;
  const said = chanceSaid(result, goal);
  const isSaid = result.chance >= yearEndCutOffs.likely || plan.officers === 0;
  if (isSaid) return `${said}.`;
  return `${said}; ${takesWords(plan, result.likelyPerWeek)}.`;
}

function chanceSaid({ chance, more }: CatchUp, goal: string): string {
  if (more === 0) return `${goal} would not be reached`;
  const words = chanceWords(chance);
  return words.startsWith('a chance')
    ? `There is ${words} of reaching ${goal}`
    : `Reaching ${goal} is ${words}`;
}

function takesWords({ officers }: CatchUpPlan, likelyPerWeek: number | null): string {
  const each = officers === 1 ? '' : ' each';
  const likely = `likely (a chance of ${formatPercent(100 * yearEndCutOffs.likely)})`;
  return likelyPerWeek === null
    ? `no pace of up to ${mostPerWeek} audits a week${each} would make it ${likely}`
    : `to make it ${likely} would take ${plainNumberOf(likelyPerWeek, 'audit')} a week${each}`;
}
