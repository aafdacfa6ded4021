import type {
  ScheduleListQuestion,
  ScheduleListRow,
} from '@plumbline/contract/programme/schedule-list';
import type { Context } from '../context.ts';
import { type FoundSchedule, findSchedule } from './find-schedule.ts';
import { scheduleRow } from './schedule-row.ts';

const PIECE = 2_000;

export type ScheduleStream = {
  /** What the rows are of and up to when: 'programme-2024-25-to-2024-12'. */
  readonly name: string;
  readonly pieces: AsyncIterable<readonly ScheduleListRow[]>;
};

/**
 * All scheduled audits behind a number, in pieces, all as known at one revision. A year's schedule
 * is read whole, as its list reads it; what is written of it is never held whole.
 */
export async function streamSchedule(
  context: Context,
  question: ScheduleListQuestion,
): Promise<ScheduleStream> {
  const schedule = await findSchedule(context, question);
  const { year, through } = schedule;
  return { name: `programme-${year}-to-${through}`, pieces: inPieces(schedule) };
}

async function* inPieces({
  found,
  directory,
}: FoundSchedule): AsyncIterable<readonly ScheduleListRow[]> {
  for (let from = 0; from < found.length; from += PIECE) {
    yield found.slice(from, from + PIECE).map((one) => scheduleRow(one, directory));
  }
}
