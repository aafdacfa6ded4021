import type { Day } from '../period/day.ts';
import { type Month, months } from '../period/month.ts';
import { type Edge, keeps } from '../status/printed-figure.ts';

/** A month's figure; null where there is none. */
export type MonthValue = Readonly<{ month: Month; value: number | null }>;

/**
 * What became of a target once its day has come: it is held since a month, it was met and lost
 * again, or it is missed. `late` is in whole months after the day's own; 0 when met in time.
 */
export type TargetOutcome =
  | Readonly<{ kind: 'held'; since: Month; metIn: Month; late: number }>
  | Readonly<{ kind: 'lost'; metIn: Month; late: number; lostIn: Month }>
  | Readonly<{ kind: 'missed'; late: number }>
  | Readonly<{ kind: 'no-figures' }>;

/**
 * What became of a target with a day, judged by the months that are over. Null before that day,
 * when a forecast may still be made. A month without a figure neither meets nor loses it.
 *
 * Worked example: with 90% due by 30 April 2024, reached in July 2024 and kept since, the target is
 * held since July 2024, met three months late.
 */
export function afterTargetDate(
  values: readonly MonthValue[],
  { by, edge, today }: Readonly<{ by: Day | null; edge: Edge; today: Day }>,
): TargetOutcome | null {
  if (by === null || today <= by) return null;
  const known = values.filter((one): one is MonthValue & { value: number } => one.value !== null);
  if (known.length === 0) return { kind: 'no-figures' };
  const met = known.map((one) => keeps(one.value, edge));
  const dueMonth = months.floor(by);
  const lateIn = (month: Month) => Math.max(0, months.count(dueMonth, month) - 1);
  // A target that was met once and lost before its day was not met on it.
  const atDue = known.findLastIndex((one) => one.month <= dueMonth);
  const first = met[atDue] ? met.lastIndexOf(false, atDue) + 1 : met.indexOf(true, atDue + 1);
  const metIn = first < 0 ? undefined : known[first]?.month;
  // What is missed grows later with every month that ends, whether or not it has a figure.
  const over = months.offset(months.floor(today), -1);
  if (metIn === undefined) return { kind: 'missed', late: lateIn(over) };
  const since = known[met.lastIndexOf(false) + 1]?.month;
  if (since !== undefined) return { kind: 'held', since, metIn, late: lateIn(metIn) };
  const lostIn = known[met.lastIndexOf(true) + 1]?.month ?? metIn;
  return { kind: 'lost', metIn, late: lateIn(metIn), lostIn };
}
