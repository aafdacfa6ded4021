import type {
  ScheduleList,
  ScheduleListQuestion,
} from '@plumbline/contract/programme/schedule-list';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Context } from '../context.ts';
import { checkPage } from '../figures/check-page.ts';
import { findSchedule } from './find-schedule.ts';
import { scheduleListTitle } from './schedule-list-title.ts';
import { scheduleRow } from './schedule-row.ts';

const PAGE = 50;

/**
 * The scheduled audits behind a number of the risk programme, by first due date, fifty to a page.
 * Throws 'not-found' for a name that stands for nothing and for a page that there is not.
 */
export async function listSchedule(
  context: Context,
  question: ScheduleListQuestion,
): Promise<Disclosed<ScheduleList>> {
  const schedule = await findSchedule(context, question);
  const { found, revision, known, directory } = schedule;
  const { page } = question;
  checkPage(page, { total: found.length, pageSize: PAGE });
  return disclose('none', {
    revision,
    known,
    title: scheduleListTitle(question, schedule),
    total: found.length,
    page,
    pageSize: PAGE,
    rows: found.slice((page - 1) * PAGE, page * PAGE).map((one) => scheduleRow(one, directory)),
  });
}
