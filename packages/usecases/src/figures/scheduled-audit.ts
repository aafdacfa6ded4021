import type { ScheduleRow } from '@plumbline/contract/source/schedule-row';
import type { PremisesAudits } from '@plumbline/db/queries/schedule';
import { type Day, laterDay, toDay } from '@plumbline/domain/period/day';
import type { ScheduleItem } from '@plumbline/domain/programme/schedule-item';

/** A scheduled audit, and when its premises was first audited in its year. */
export type ScheduledAudit = { readonly item: ScheduleItem; readonly completed: Day | null };

/**
 * A stored schedule record (content as JSON) in the domain's words, with what the audits held tell
 * of its premises. An audit held from before the year tells of the last audit as well as the
 * schedule does: the later of the two is the last.
 */
export function scheduledAudit(
  content: string,
  held: ReadonlyMap<string, PremisesAudits>,
): ScheduledAudit {
  const item = toScheduleItem(content);
  const { firstWithin = null, lastBefore = null } = held.get(item.premisesId) ?? {};
  return {
    item: { ...item, lastAuditedBefore: laterDay(item.lastAuditedBefore, dayOrNull(lastBefore)) },
    completed: dayOrNull(firstWithin),
  };
}

/** Fields without a value are not in the content. */
function toScheduleItem(content: string): ScheduleItem {
  const row = JSON.parse(content) as Partial<ScheduleRow>;
  const item = {
    team: null,
    removedOn: null,
    removedReason: null,
    rebandedTo: null,
    rebandedOn: null,
    lastAuditedBefore: null,
    ...row,
  };
  // The layout checked every word and day of the row when it was read.
  return item as unknown as ScheduleItem;
}

const dayOrNull = (day: string | null): Day | null => (day === null ? null : toDay(day));
