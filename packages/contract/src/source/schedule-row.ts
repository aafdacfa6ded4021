import type { ScheduleItem } from '@plumbline/domain/programme/schedule-item';

/** One row of a risk programme's schedule, as read by `scheduleLayout`. */
export type ScheduleRow = ScheduleItem;
