import type { BackTest } from '../forecast/back-test.ts';
import type { Landing, LandingCaution } from '../forecast/landing-forecast.ts';
import { type Month, nameOfMonth } from '../period/month.ts';
import { chanceWords } from './chance-words.ts';
import { countOf, formatCount } from './number-words.ts';

/** A landing with what its words need. `things` are counted: audits. */
export type LandingWords = Readonly<{
  landing: Landing;
  target: number;
  aim: 'at-least' | 'at-most';
  things: Readonly<{ one: string; many: string }>;
}>;

/**
 * Where the year will land: 'If the rest of the year goes as the year so far, it is likely to end
 * with 863 to 998 audits: a chance of 9% of 1,000.' A range is the one that holds eight times in
 * ten. Empty where there is no forecast to tell.
 */
export function landingSentence({ landing, target, aim, things }: LandingWords): string {
  switch (landing.kind) {
    case 'refused':
      return `The year end cannot be told. ${landing.reason}`;
    case 'too-early':
      return `Too early to forecast the year end: ${countOf(landing.seen, 'month')} of the ${formatCount(landing.needed)} that are needed.`;
    case 'actual':
      return '';
    case 'forecast': {
      const { low, high } = landing.range80;
      const ends =
        low === high
          ? countOf(low, things.one, things.many)
          : `${formatCount(low)} to ${countOf(high, things.one, things.many)}`;
      const gone = landing.since > 0 ? 'since the last change' : 'so far';
      return `If the rest of the year goes as it has ${gone}, it is likely to end with ${ends}. ${chanceOf(landing, target, aim)}`;
    }
  }
}

function chanceOf(
  { done, chance }: Extract<Landing, { kind: 'forecast' }>,
  target: number,
  aim: 'at-least' | 'at-most',
): string {
  const goal = formatCount(target);
  if (aim === 'at-least') {
    if (done >= target) return `The target of ${goal} is met already.`;
    return sentenceOf(`reaching ${goal}`, chance);
  }
  if (done > target) return `The most that was agreed, ${goal}, is passed already.`;
  return sentenceOf(`staying within ${goal}`, chance);
}

function sentenceOf(doing: string, chance: number): string {
  const words = chanceWords(chance);
  const start = doing.charAt(0).toUpperCase() + doing.slice(1);
  return words.startsWith('a chance') ? `There is ${words} of ${doing}.` : `${start} is ${words}.`;
}

const cautions: Readonly<Record<LandingCaution, string>> = {
  'no-history': 'No earlier year is held, so an even year is assumed.',
  'one-year-of-history': 'One earlier year is held, so the shape of the year is half a guess.',
  'missing-months': 'A month without figures is taken to be like the others.',
  'since-change':
    'How much is done in earlier years is left out, for the process has changed since.',
  'recent-rise':
    'The last three months brought more than those before them led to expect: if that stays, the year ends higher than this.',
  'recent-fall':
    'The last three months brought fewer than those before them led to expect: if that stays, the year ends lower than this.',
  'ranges-have-missed':
    'Ranges like this held less often than they should in earlier years, so it is made wider.',
};

/** What makes a forecast less certain than it looks, a sentence each. */
export function landingCautions(found: readonly LandingCaution[]): readonly string[] {
  return found.map((caution) => cautions[caution]);
}

/**
 * How the same forecast did in earlier years: 'In 2 of 2 earlier years the range seen in December
 * held.' Empty where no year could be tried.
 */
export function backTestSentence({ held, tried }: BackTest, through: Month): string {
  if (tried === 0) return '';
  const seen = `the range seen at the end of ${nameOfMonth(through)}`;
  if (tried === 1)
    return `In the one earlier year ${seen} ${held === 1 ? 'held' : 'did not hold'}.`;
  return `In ${formatCount(held)} of ${formatCount(tried)} earlier years ${seen} held.`;
}
