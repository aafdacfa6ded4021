import { type Day, days } from '../period/day.ts';
import { type Month, months } from '../period/month.ts';
import { countOf } from '../sentence/number-words.ts';

/** Whether a day is past a deadline, which means the end of its month. */
export function isPast(deadline: Month, today: Day): boolean {
  return today > months.lastDay(deadline);
}

/**
 * How many whole months have gone by since the end of a deadline month; null while it is not past.
 *
 * Worked example: a deadline of April 2024 is past from 1 May; on 15 January 2025 eight whole months
 * have gone by, on 31 January nine. On 30 May 2024 it was none, on 31 May the first.
 */
export function monthsOverdue(deadline: Month, today: Day): number | null {
  if (!isPast(deadline, today)) return null;
  const current = months.floor(today);
  const begun = months.count(deadline, current) - 1;
  return today === months.lastDay(current) ? begun : begun - 1;
}

/** 'Overdue by 8 months', 'Overdue by less than a month'; null while the deadline is not past. */
export function overdueWords(deadline: Month, today: Day): string | null {
  const late = monthsOverdue(deadline, today);
  if (late === null) return null;
  return late === 0 ? 'Overdue by less than a month' : `Overdue by ${countOf(late, 'month')}`;
}

/** Which share of its time an action has used by a day, 0 to 1. */
export function timeElapsed(
  { start, deadline }: Readonly<{ start: Month; deadline: Month }>,
  today: Day,
): number {
  const [first, last] = [months.firstDay(start), months.lastDay(deadline)];
  const all = days.count(first, last);
  return all <= 0 ? 1 : Math.min(1, days.count(first, today) / all);
}
