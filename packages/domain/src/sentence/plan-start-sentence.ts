import type { PlanStart } from '../forecast/plan-start.ts';
import { type Month, months, nameOfMonth } from '../period/month.ts';
import { countOf, formatCount, roundHalfUp } from './number-words.ts';
import { plainNumber, plainNumberOf } from './plain-number.ts';

/** A start with what its words need. */
export type PlanStartWords = Readonly<{
  start: PlanStart;
  /** Officers with any time recorded in the months left. */
  listed: number;
  /** '31 March 2025'. */
  ends: string;
  /** The first and the last of the recent months. */
  recent: readonly [Month, Month];
  /** Audits of the recent months by nobody with time recorded. */
  withoutTime: number;
  /** What is done by today ('15 January 2025'), which the plan counts on from. */
  done: number;
  today: string;
}>;

/** Where the numbers come from that a plan to catch up starts from, and how they differ from of late. */
export function planStartSentence(words: PlanStartWords): string {
  const { start } = words;
  if (start.perWeek === null) {
    const none = `No officers' time is recorded ${spanOf(words.recent)}, so no pace is known to start from.`;
    return start.officers === 0 ? none : `It starts from ${officersPart(words)}. ${none}`;
  }
  const pace = `from ${plainNumberOf(start.perWeek, 'audit')} a week each, the pace ${spanOf(words.recent)}`;
  const from =
    start.officers === 0
      ? `No officers' time is recorded up to ${words.ends}. It starts ${pace}.`
      : `It starts from ${officersPart(words)}, and ${pace}.`;
  return [from, comparison(start), leftOut(words.withoutTime), countsOn(words)]
    .filter(Boolean)
    .join(' ');
}

function officersPart({ start, listed, ends }: PlanStartWords): string {
  const officers = plainNumber(start.officers);
  return `${officers} full-time ${officers === '1' ? 'officer' : 'officers'}, the average available up to ${ends} by the capacity recorded for ${countOf(listed, 'officer')}`;
}

function comparison({ officers, recentOfficers, recentPerMonth, perMonth }: PlanStart): string {
  if (officers === 0) return '';
  const then = plainNumber(recentOfficers);
  const did = `In those months ${then} full-time ${then === '1' ? 'officer' : 'officers'} did ${countOf(roundHalfUp(recentPerMonth), 'audit')} a month`;
  return `${did}; this start comes to about ${formatCount(perMonth)}.`;
}

/** Why the plan and the forecast of the year end need not agree. */
function countsOn({ done, today, recent }: PlanStartWords): string {
  return `It counts on from the ${formatCount(done)} done by ${today}; the forecast of the year end goes by all months of the year to the end of ${nameOfMonth(recent[1])}.`;
}

function leftOut(withoutTime: number): string {
  if (withoutTime <= 0) return '';
  return `Not in that pace: ${countOf(withoutTime, 'audit')} without an officer's recorded time.`;
}

function spanOf([from, to]: readonly [Month, Month]): string {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  if (from === to) return `in ${months.label(to)}`;
  return `from ${isOneYear ? nameOfMonth(from) : months.label(from)} to ${months.label(to)}`;
}
