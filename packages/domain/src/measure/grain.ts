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
  return (month) => standsAt(grain, month) === month;
}

/** The month that the figure of a month stands at: its own, or the last of its quarter. */
export function standsAt(grain: Grain, month: Month): Month {
  return grain === 'month' ? month : monthsOfQuarter(quarterOf(month))[2];
}

/** The last month, up to and with this one, that a figure of this grain can stand at. */
export function lastPeriod(grain: Grain, through: Month): Month {
  const ends = endsItsSpan(grain);
  return [0, 1, 2].map((back) => months.offset(through, -back)).find(ends) ?? through;
}

/**
 * What a figure's period is called: its span where the month ends one, as all figures of a grain
 * stand; else the month itself, as of a baseline that was read in between.
 */
export function figureLabel(grain: Grain, month: Month): string {
  return endsItsSpan(grain)(month) ? periodLabel(grain, month) : months.label(month);
}

/** A period in words: 'December 2024', 'October to December 2024'. */
export function periodLabel(grain: Grain, month: Month): string {
  if (grain === 'month') return months.label(month);
  const [first, , last] = monthsOfQuarter(quarterOf(month));
  return `${nameOfMonth(first)} to ${months.label(last)}`;
}
