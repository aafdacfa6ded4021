import type { ScheduleList, ScheduleListRow } from '@plumbline/contract/programme/schedule-list';
import { days, isDay } from '@plumbline/domain/period/day';
import { countOf } from '@plumbline/domain/sentence/number-words';

/** A scheduled audit in words; '' is what has nothing to say. */
export type ScheduleText = Readonly<{
  itemId: string;
  premises: string;
  riskBand: string;
  team: string;
  firstDue: string;
  /** Only where the date was moved: it is judged by the first all the same. */
  dueNow: string;
  doneOn: string;
  state: string;
  note: string;
}>;

export function scheduleText(row: ScheduleListRow): ScheduleText {
  return {
    itemId: row.itemId,
    premises: row.premisesId,
    riskBand: row.riskBandName,
    team: row.team ?? 'none given',
    firstDue: dayText(row.firstDue),
    dueNow: row.due === row.firstDue ? '' : dayText(row.due),
    doneOn: row.doneOn === null ? '' : dayText(row.doneOn),
    state: row.stateName,
    note: noteOf(row),
  };
}

function dayText(day: string): string {
  return isDay(day) ? days.shortLabel(day) : day;
}

/** What else is known: why it was removed, where it was re-banded to, that nobody was there before. */
function noteOf(row: ScheduleListRow): string {
  const { removedOn, removedReason, rebandedToName, rebandedOn, lastAuditedBefore } = row;
  const notes = [
    removedOn === null && removedReason === null
      ? ''
      : `Removed${onDay(removedOn)}${removedReason === null ? '' : `: ${removedReason}`}`,
    rebandedToName === null
      ? ''
      : `Re-banded to ${rebandedToName.toLowerCase()}${onDay(rebandedOn)}`,
    lastAuditedBefore === null ? 'Never audited before' : '',
  ];
  return notes.filter((note) => note !== '').join('. ');
}

const onDay = (day: string | null): string => (day === null ? '' : ` on ${dayText(day)}`);

/** How many there are: '20 scheduled audits'. */
export function scheduledText({ total }: ScheduleList): string {
  return countOf(total, 'scheduled audit');
}
