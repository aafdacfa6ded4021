import { type Month, months, nameOfMonth } from '../period/month.ts';
import { monthsOfQuarter, quarterOf } from '../period/quarter.ts';

/** The span of one figure as it is kept. */
export type Grain = 'month' | 'quarter';

/** The months that figures of a grain stand at, from one month to another: of quarters the last. */
export function periodsOf(grain: Grain, from: Month, to: Month): readonly Month[] {
  const all = months.range(from, to);
  return grain === 'month' ? all : all.filter(endsItsSpan('quarter'));
}

/** Whether a month is the last of a span of this grain, so that a figure may stand at it. */
export function endsItsSpan(grain: Grain): (month: Month) => boolean {
  return (month) => grain === 'month' || monthsOfQuarter(quarterOf(month))[2] === month;
}

/** The last month, up to and with this one, that a figure of this grain can stand at. */
export function lastPeriod(grain: Grain, through: Month): Month {
  const ends = endsItsSpan(grain);
  return [0, 1, 2].map((back) => months.offset(through, -back)).find(ends) ?? through;
}

/** A period in words: 'December 2024', 'October to December 2024'. */
export function periodLabel(grain: Grain, month: Month): string {
  if (grain === 'month') return months.label(month);
  const [first, , last] = monthsOfQuarter(quarterOf(month));
  return `${nameOfMonth(first)} to ${months.label(last)}`;
}
