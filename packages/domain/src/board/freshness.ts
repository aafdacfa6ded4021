import type { Frequency } from '../measure/definition.ts';
import { type Grain, periodLabel } from '../measure/grain.ts';
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
  grain: Grain;
  /** The last period with a figure; null where there is none. */
  dataTo: Month | null;
  /** The last period that has ended. */
  end: Month;
}>;

/**
 * How fresh the figures are on a day. A month's figure is due 14 days after the month, a quarter's 30
 * days after the quarter, a yearly one within 13 months of the last; surveys and steps come when they
 * come.
 *
 * Worked example: without a figure for December 2024 a monthly measure is awaited on 14 January 2025
 * and late from 15 January on.
 */
export function freshnessOn({ frequency, grain, dataTo, end }: Fed, today: Day): Freshness {
  const label = (month: Month) => periodLabel(grain, month);
  if (frequency === 'by-event') return { word: 'as-it-comes', words: 'by its steps' };
  if (dataTo === null) return { word: 'none', words: 'no figure yet' };
  const to = `to ${label(dataTo)}`;
  if (frequency === 'by-wave') return { word: 'as-it-comes', words: `last asked ${label(dataTo)}` };
  if (frequency === 'yearly') {
    return months.count(dataTo, end) > longestYear
      ? { word: 'late', words: `none since ${label(dataTo)}` }
      : { word: 'current', words: to };
  }
  if (dataTo >= end) return { word: 'current', words: to };
  const isLate = today > dueBy(grain, end);
  return isLate
    ? { word: 'late', words: `no figure for ${label(end)}` }
    : { word: 'awaited', words: `${to}; ${label(end)} is due` };
}

function dueBy(grain: Grain, end: Month): Day {
  return dayAt(dayNumber(months.lastDay(end)) + graceDays[grain]);
}
