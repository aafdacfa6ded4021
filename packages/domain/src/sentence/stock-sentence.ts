import type { StockPassing } from '../stock/read-stock.ts';
import { formatCount } from './number-words.ts';

/** A level in the words of its measure; figures are printed already. */
export type StockStory = Readonly<{
  /** '74%' of '480 people' at the end of 'December 2024'. */
  figure: string;
  base: string | null;
  month: string;
  target: string | null;
  /** '77 people to go', null where there is no target or nothing to go. */
  toGo: string | null;
  /** How it moved: '2.1 points' a month; null where too little is known. */
  pace: Readonly<{ text: string; way: 'up' | 'down' | 'level'; months: number }> | null;
  passing: StockPassing | null;
  /** The name of the month so many ahead. */
  monthAhead: (months: number) => string;
}>;

/** What a stock shows: its level, how many are to go to the target, and when it would pass. */
export function stockSentence(story: StockStory): string {
  const { figure, base, month, target, toGo } = story;
  const of = base === null ? '' : ` of ${base}`;
  const against = target === null ? '' : `, against a target of ${target}`;
  const go = toGo === null ? '' : `: ${toGo}`;
  return [
    `${figure}${of} at the end of ${month}${against}${go}.`,
    paceWords(story),
    passingWords(story),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function paceWords({ pace }: StockStory): string {
  if (pace === null) return '';
  const over = `over the last ${formatCount(pace.months)} months`;
  if (pace.way === 'level') return `It has not moved on average ${over}.`;
  return `It went ${pace.way} by ${pace.text} a month on average ${over}.`;
}

function passingWords({ passing, target, monthAhead }: StockStory): string {
  if (passing === null || target === null) return '';
  switch (passing.kind) {
    case 'met':
      return 'The target is met.';
    case 'too-few':
      return `Too few months to say when it would get there: ${formatCount(passing.needed)} changes are needed.`;
    case 'does-not-pass':
      return passing.earliest === null
        ? `At that rate it would not get to ${target} within three years.`
        : `At that rate it would not get to ${target} within three years; chance could bring it there from ${monthAhead(passing.earliest)} on.`;
    case 'passes': {
      const { earliest, likely, latest } = passing;
      const range =
        latest === null
          ? `${monthAhead(earliest)} at the earliest, and it may take more than three years`
          : earliest === latest
            ? ''
            : `between ${monthAhead(earliest)} and ${monthAhead(latest)}`;
      const when = `At that rate it would get to ${target} in ${monthAhead(likely)}`;
      return range === '' ? `${when}.` : `${when}: ${range}.`;
    }
  }
}
