import type { MonthFigures, VolumeView } from '@plumbline/contract/protection/protection-view';
import { sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import { type Month, months } from '@plumbline/domain/period/month';
import { samePeriodLastYear } from '@plumbline/domain/period/reporting-period';
import { expectedByNow, expectedWithin } from '@plumbline/domain/target/annual-target';
import type { PageMonths } from './page-months.ts';
import type { VolumeFacts } from './volume.ts';

/** The complete months of the year that have no figure. A year without one entry is not held at all. */
export function missingMonths(facts: VolumeFacts): readonly Month[] {
  const { byMonth, months: page, gaps = 'nought', isPart = false } = facts;
  if (gaps === 'unknown') return page.complete.filter((month) => !byMonth.has(month));
  return isPart || isAnyHeld(facts, page.all) ? [] : page.complete;
}

/** The same months of the year before; null where one of them is not known. */
export function lastYearDone(facts: VolumeFacts): VolumeView['lastYearDone'] {
  const before = samePeriodLastYear(facts.months.complete);
  const isKnown = knownLastYear(facts);
  return before.every(isKnown) ? sumMonths(facts.byMonth, before) : null;
}

/** The months of the year by themselves and counted up, beside those of the year before. */
export function monthFigures(
  facts: VolumeFacts,
  missing: readonly Month[],
): readonly MonthFigures[] {
  const { byMonth, months: page, target, replaced } = facts;
  const isKnownBefore = knownLastYear(facts);
  let runningTotal: number | null = 0;
  let lastYearRunningTotal: number | null = 0;
  return page.all.map((month, place) => {
    const state = monthState(page, month);
    const isKnown = state !== 'ahead' && !missing.includes(month);
    const audits = isKnown ? sumMonths(byMonth, [month]) : null;
    runningTotal = addedTo(runningTotal, audits);
    const before = page.lastYear[place];
    const lastYear = before && isKnownBefore(before) ? sumMonths(byMonth, [before]) : null;
    lastYearRunningTotal = addedTo(lastYearRunningTotal, lastYear);
    return {
      month,
      label: months.shortLabel(month).slice(0, 3),
      longLabel: months.label(month),
      state,
      audits,
      runningTotal,
      expectedByNow: target ? expectedByNow(target, month) : null,
      expectedInMonth: target ? expectedWithin(target, month) : null,
      formerExpected: replaced ? expectedByNow(replaced, month) : null,
      lastYear,
      lastYearRunningTotal,
    };
  });
}

/** Once a month is not known, no total from there on is. */
const addedTo = (total: number | null, count: number | null): number | null =>
  total === null || count === null ? null : total + count;

function knownLastYear(facts: VolumeFacts): (month: Month) => boolean {
  const { byMonth, months: page, gaps = 'nought' } = facts;
  const isYearHeld = isAnyHeld(facts, page.lastYear);
  return (month) => (gaps === 'unknown' ? byMonth.has(month) : isYearHeld);
}

const isAnyHeld = ({ byMonth }: VolumeFacts, of: readonly Month[]): boolean =>
  of.some((month) => byMonth.has(month));

function monthState({ through, unfinished }: PageMonths, month: Month): MonthFigures['state'] {
  if (through && month <= through) return 'complete';
  return month === unfinished ? 'unfinished' : 'ahead';
}
