import type { Frequency, TimeBasis } from '../measure/definition.ts';
import { type Grain, lastPeriod, periodLabel } from '../measure/grain.ts';
import { type Day, dayAt, dayNumber } from '../period/day.ts';
import { type Month, months } from '../period/month.ts';

/**
 * How fresh a measure's figures are by its own clock:
 *
 * - 'current': there is a figure for the last period that has ended
 * - 'awaited': there is none yet, and it is not late
 * - 'late': there is none, and there should be
 * - 'none': there never was one
 * - 'as-it-comes': a step or a survey that has no next day agreed
 */
export type FreshnessWord = 'current' | 'awaited' | 'late' | 'none' | 'as-it-comes';

export type Freshness = Readonly<{
  word: FreshnessWord;
  /** 'to December 2024', 'no figure for December 2024 yet'. */
  words: string;
}>;

/** Days after the end of a period by which its figure is to be in. */
const graceDays: Readonly<Record<Grain, number>> = { month: 14, quarter: 30 };

/** After so many months without one, a yearly figure is late. */
const longestYear = 13;

/** What is known of a measure's last figure, and what it ought to have. */
export type Fed = Readonly<{
  frequency: Frequency;
  timeBasis: TimeBasis;
  grain: Grain;
  /** The last period with a figure; null where there is none. */
  dataTo: Month | null;
  /** The last period that has ended. */
  end: Month;
}>;

/**
 * How fresh the figures are on a day. A month's figure is due 14 days after the month, a quarter's 30
 * days after the quarter (also where it is counted month by month), a yearly one within 13 months of
 * the last; surveys come when they come, and so do the steps of a milestone, however often it is
 * looked at.
 *
 * Worked example: without a figure for December 2024 a monthly measure is awaited on 14 January 2025
 * and late from 15 January on.
 */
export function freshnessOn(fed: Fed, today: Day): Freshness {
  const { frequency, timeBasis, grain, dataTo } = fed;
  const span = frequency === 'quarterly' ? 'quarter' : grain;
  const end = lastPeriod(span, fed.end);
  const label = (month: Month) => periodLabel(grain, month);
  if (frequency === 'by-event' || timeBasis === 'milestone')
    return { word: 'as-it-comes', words: 'by its steps' };
  if (dataTo === null) return { word: 'none', words: 'no figure yet' };
  const to = `to ${label(dataTo)}`;
  if (frequency === 'by-wave') return { word: 'as-it-comes', words: `last asked ${label(dataTo)}` };
  if (frequency === 'yearly') {
    return months.count(dataTo, end) > longestYear
      ? { word: 'late', words: `none since ${label(dataTo)}` }
      : { word: 'current', words: to };
  }
  if (dataTo >= end) return { word: 'current', words: to };
  const missing = periodLabel(span, end);
  const isLate = today > dueBy(span, end);
  return isLate
    ? { word: 'late', words: `no figure for ${missing}` }
    : { word: 'awaited', words: `${to}; ${missing} is due` };
}

function dueBy(grain: Grain, end: Month): Day {
  return dayAt(dayNumber(months.lastDay(end)) + graceDays[grain]);
}
