import type { BacklogReading } from '../stock/read-backlog.ts';
import { countOf, formatCount, formatPercent } from './number-words.ts';

/** A backlog in words: what is counted, at the end of which month, and its oldest band. */
export type BacklogWords = Readonly<{
  reading: BacklogReading;
  things: Readonly<{ one: string; many: string }>;
  /** What comes in and is closed, which may be more than what the backlog counts. */
  all: Readonly<{ one: string; many: string }>;
  month: string;
  /** 'for over 28 days'. */
  oldestFor: string;
}>;

/**
 * How a backlog stands: '37 referrals are open at the end of December 2024, 5 fewer than 12 months
 * before; 4 of them for over 28 days. In those months 3,840 came in and 3,845 were closed, 6% of
 * them without contact.'
 */
export function backlogSentence({ reading, things, all, month, oldestFor }: BacklogWords): string {
  const { open, oldest, months, change } = reading;
  const are = open === 1 ? 'is' : 'are';
  const moved = change === null ? '' : `, ${changed(change)} ${countOf(months, 'month')} before`;
  const old = oldest === 0 ? '' : `; ${formatCount(oldest)} of them ${oldestFor}`;
  const flows = flowWords(reading, all);
  return `${countOf(open, things.one, things.many)} ${are} open at the end of ${month}${moved}${old}.${flows}`;
}

/** What came in and went out; nothing where a month of it is not known. */
function flowWords(
  { months, received, closed, withoutContactPercent }: BacklogReading,
  { one, many }: BacklogWords['all'],
): string {
  if (received === null || closed === null) return '';
  const without =
    withoutContactPercent === null || withoutContactPercent === 0
      ? ''
      : `, ${shareWords(withoutContactPercent)} of them without contact`;
  return ` Over the last ${countOf(months, 'month')} ${countOf(received, one, many)} came in and ${formatCount(closed)} ${closed === 1 ? 'was' : 'were'} closed${without}.`;
}

function changed(change: number): string {
  if (change === 0) return 'as many as';
  return `${formatCount(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than`;
}

/** Some are never told as none, nor as all. */
function shareWords(percent: number): string {
  if (percent < 0.5) return 'under 1%';
  return percent >= 99.5 && percent < 100 ? 'over 99%' : formatPercent(percent);
}
