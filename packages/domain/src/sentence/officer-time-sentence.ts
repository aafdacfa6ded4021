import { leastTime } from '../aggregate/available-time.ts';
import { countOf, formatRate } from './number-words.ts';

/** What the rate of 2.2.2e is made of, audits and time over the same officer months. */
export type OfficerTime = Readonly<{
  /** Audits whose officer had time in their month. */
  audits: number;
  /** Full-time months available. */
  time: number;
  /** Audits that the rate leaves out; null where the time shown is of one team's own officers. */
  withoutTime: number | null;
  /** What the audits are: all of them, or what filters leave. The time is all of it either way. */
  shown: 'all audits' | 'a part of the audits';
}>;

/**
 * How officers' time went, in sentences that compare nobody, the same on every page:
 * '14.6 audits for each available full-time month, over 38.2 months of officers' time. 58 more
 * audits are not in this rate: no time is recorded for an officer who did them in that month.'
 */
export function officerTimeSentence({ audits, time, withoutTime, shown }: OfficerTime): string {
  if (time < leastTime)
    return 'No capacity has been recorded for these months, so no rate can be shown.';
  const what = shown === 'all audits' ? 'audits' : 'of the audits shown';
  const rate = `${formatRate(audits / time)} ${what} for each available full-time month, over ${formatRate(time)} months of officers' time.`;
  return withoutTime === 0 ? rate : `${rate} ${leftOutWords(withoutTime)}`;
}

function leftOutWords(withoutTime: number | null): string {
  if (withoutTime === null) {
    return 'What officers of other teams did, and audits in months without recorded time, are not in this rate.';
  }
  const [are, them] = withoutTime === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${countOf(withoutTime, 'more audit')} ${are} not in this rate: no time is recorded for an officer who did ${them} in that month.`;
}
