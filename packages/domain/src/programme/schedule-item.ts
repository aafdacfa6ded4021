import { type RiskBand, riskBands } from '../audit/audit.ts';
import type { Day } from '../period/day.ts';
import type { FinancialYear } from '../period/financial-year.ts';
import { type Month, months } from '../period/month.ts';

/**
 * One audit of the year's risk programme, as the schedule was frozen, with what happened to it
 * since. `riskBand` and `firstDue` never change; `due` is the date it is planned for now.
 */
export type ScheduleItem = Readonly<{
  itemId: string;
  premisesId: string;
  year: FinancialYear;
  riskBand: RiskBand;
  team: string | null;
  firstDue: Day;
  due: Day;
  removedOn: Day | null;
  removedReason: string | null;
  rebandedTo: RiskBand | null;
  rebandedOn: Day | null;
  /** The last audit before the year, as far as is known; null when there never was one. */
  lastAuditedBefore: Day | null;
}>;

/** The bands that the risk programme promises to audit. */
export const programmeBands: readonly RiskBand[] = ['very-high', 'high'];

/** How and on which day a scheduled audit left the programme; '' is one whose day was not told. */
export type Departure = Readonly<{ standing: 'removed' | 're-banded'; day: Day | '' }>;

/**
 * How a scheduled audit left the programme, whenever that was, or null when it never did: by being
 * removed, or re-banded to a lower band that is not promised. The first of the two is the one it left
 * by. A re-banding without a day was never known not to be so: it comes before any day.
 */
export function departureOf(item: ScheduleItem): Departure | null {
  const { riskBand, removedOn, rebandedTo, rebandedOn } = item;
  const hasLeftBands =
    rebandedTo !== null && isLower(rebandedTo, riskBand) && !programmeBands.includes(rebandedTo);
  if (hasLeftBands && (removedOn === null || (rebandedOn ?? '') < removedOn)) {
    return { standing: 're-banded', day: rebandedOn ?? '' };
  }
  return removedOn === null ? null : { standing: 'removed', day: removedOn };
}

/** The bands stand from the highest risk to the lowest, what is not stated last. */
const isLower = (band: RiskBand, than: RiskBand): boolean =>
  riskBands.indexOf(band) > riskBands.indexOf(than);

/**
 * A scheduled audit with only what had happened to it by the end of a month. When its date was
 * moved is not told, so `due` is always the latest.
 */
export function itemAsAt(item: ScheduleItem, through: Month): ScheduleItem {
  const { removedOn, removedReason, rebandedTo, rebandedOn } = item;
  const isRemoved = removedOn !== null && months.floor(removedOn) <= through;
  const isRebanded = rebandedOn === null || months.floor(rebandedOn) <= through;
  return {
    ...item,
    removedOn: isRemoved ? removedOn : null,
    removedReason: isRemoved ? removedReason : null,
    rebandedTo: isRebanded ? rebandedTo : null,
    rebandedOn: isRebanded ? rebandedOn : null,
  };
}

/** Whether a scheduled audit was given a later date. It is judged by its first all the same. */
export function isRescheduled({ due, firstDue }: ScheduleItem): boolean {
  return due > firstDue;
}
