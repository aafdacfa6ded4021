import type { ScheduleRow } from '@plumbline/contract/source/schedule-row';
import type { ScheduleItem } from '@plumbline/domain/programme/schedule-item';

/** A stored schedule record in the domain's words. Fields without a value are not in its content. */
export function toScheduleItem(content: string): ScheduleItem {
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
