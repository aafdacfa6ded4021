import type { ScheduleListQuestion } from '@plumbline/contract/programme/schedule-list';
import { auditsOfScheduledPremises, scheduleItems } from '@plumbline/db/queries/schedule';
import type { Day } from '@plumbline/domain/period/day';
import {
  type FinancialYear,
  financialYears,
  firstMonthOfYear,
} from '@plumbline/domain/period/financial-year';
import { type Month, months } from '@plumbline/domain/period/month';
import { programmeCell } from '@plumbline/domain/programme/programme-cell';
import {
  isOutstanding,
  type ProgrammeState,
  programmeState,
} from '@plumbline/domain/programme/read-programme';
import {
  isRescheduled,
  itemAsAt,
  type ScheduleItem,
} from '@plumbline/domain/programme/schedule-item';
import type { Context } from '../context.ts';
import { checkNames } from '../figures/check-names.ts';
import { type ScheduledAudit, scheduledAudit } from '../figures/scheduled-audit.ts';
import { type KnownOn, knownOn } from '../period/known-at-day.ts';
import { chosenPeriod } from '../period/period-view.ts';
import { pageMonths } from '../protection/page-months.ts';
import { type Directory, readDirectory } from '../service/read-directory.ts';

/** A scheduled audit and where it stands at the end of the month that is spoken of. */
export type Standing = {
  /** With only what had happened to it by then. */
  readonly item: ScheduleItem;
  readonly state: ProgrammeState;
  readonly doneOn: Day | null;
};

export type FoundSchedule = Pick<KnownOn, 'revision' | 'known'> & {
  readonly directory: Directory;
  readonly year: FinancialYear;
  /** The programme is read at the end of this month. */
  readonly through: Month;
  /** By first due date. */
  readonly found: readonly Standing[];
};

/**
 * The scheduled audits behind a number of the risk programme, as known today or on a past day. Throws
 * 'not-found' for unknown names and 'bad-input' for a day that cannot be shown.
 */
export async function findSchedule(
  context: Context,
  question: ScheduleListQuestion,
): Promise<FoundSchedule> {
  const { read } = context.db;
  const { revision, today, known } = await knownOn(context, question.known);
  const page = pageMonths(chosenPeriod(question.period ?? 'ytd', today), today);
  const through = page.through ?? months.offset(firstMonthOfYear(page.year), -1);
  const span = { from: financialYears.firstDay(page.year), to: financialYears.lastDay(page.year) };
  const directory = await readDirectory(read, revision);
  const stored = await scheduleItems(read, { revision, ...span });
  const held = await auditsOfScheduledPremises(read, { revision, ...span });
  const audits = stored.map(({ content }) => scheduledAudit(content, held));
  const { team, ...named } = question;
  const isScheduled = audits.some(({ item }) => item.team === team);
  await checkNames(read, { revision, directory }, { ...named, team: isScheduled ? null : team });
  const found = audits
    .map((audit) => standingOf(audit, through))
    .filter((one) => isAsked(one, question))
    .sort(byDueDate);
  return { revision, known, directory, year: page.year, through, found };
}

function standingOf({ item, completed }: ScheduledAudit, through: Month): Standing {
  const doneOn = completed !== null && months.floor(completed) <= through ? completed : null;
  const state = programmeState(programmeCell(item, completed), through);
  return { item: itemAsAt(item, through), state, doneOn };
}

function isAsked(
  { item, state }: Standing,
  { states, riskBands, team, withoutTeam, rescheduled, neverAudited }: ScheduleListQuestion,
): boolean {
  if (states.length > 0 && !states.includes(state)) return false;
  if (riskBands.length > 0 && !riskBands.includes(item.riskBand)) return false;
  if (team !== undefined && item.team !== team) return false;
  if (withoutTeam && item.team !== null) return false;
  if (rescheduled && !isRescheduled(item)) return false;
  const isNeverAudited = item.riskBand === 'very-high' && item.lastAuditedBefore === null;
  return !neverAudited || (isNeverAudited && isOutstanding(state));
}

function byDueDate(a: Standing, b: Standing): number {
  if (a.item.firstDue !== b.item.firstDue) return a.item.firstDue < b.item.firstDue ? -1 : 1;
  return a.item.itemId < b.item.itemId ? -1 : 1;
}
