import type {
  ScheduleList,
  ScheduleListQuestion,
  ScheduleListRow,
} from '@plumbline/contract/programme/schedule-list';
import { headRevision } from '@plumbline/db/queries/revisions';
import { firstAuditsOfPremises, scheduleItems } from '@plumbline/db/queries/schedule';
import { riskBandNames } from '@plumbline/domain/audit/audit-words';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { type Day, toDay } from '@plumbline/domain/period/day';
import { financialYears, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { type Month, months } from '@plumbline/domain/period/month';
import { programmeCell } from '@plumbline/domain/programme/programme-cell';
import { programmeStateNames, statesText } from '@plumbline/domain/programme/programme-words';
import { type ProgrammeState, programmeState } from '@plumbline/domain/programme/read-programme';
import type { ScheduleItem } from '@plumbline/domain/programme/schedule-item';
import type { Context } from '../context.ts';
import { toScheduleItem } from '../figures/schedule-item.ts';
import { chosenPeriod } from '../period/period-view.ts';
import { pageMonths } from '../protection/page-months.ts';
import { type Directory, readDirectory } from '../service/read-directory.ts';

const PAGE = 50;

type Standing = {
  readonly item: ScheduleItem;
  readonly state: ProgrammeState;
  readonly doneOn: Day | null;
  readonly isOutstanding: boolean;
};

/** The scheduled audits behind a number of the risk programme, by first due date, fifty to a page. */
export async function listSchedule(
  { db: { read }, clock }: Context,
  question: ScheduleListQuestion,
): Promise<Disclosed<ScheduleList>> {
  const today = clock.today();
  const page = pageMonths(chosenPeriod(question.period ?? 'ytd', today), today);
  const through = page.through ?? months.offset(firstMonthOfYear(page.year), -1);
  const span = { from: financialYears.firstDay(page.year), to: financialYears.lastDay(page.year) };
  const revision = await headRevision(read);
  const directory = await readDirectory(read, revision);
  const audited = await firstAuditsOfPremises(read, span);
  const stored = await scheduleItems(read, span);
  const found = stored
    .map(({ content }) => standingOf(toScheduleItem(content), audited, through))
    .filter((one) => isAsked(one, question))
    .sort(byDueDate);
  const last = Math.max(1, Math.ceil(found.length / PAGE));
  const number = Math.min(question.page, last);
  return disclose('none', {
    revision,
    title: titleOf(question, directory, through),
    total: found.length,
    page: number,
    pageSize: PAGE,
    rows: found.slice((number - 1) * PAGE, number * PAGE).map((one) => rowOf(one, directory)),
  });
}

function standingOf(
  item: ScheduleItem,
  audited: ReadonlyMap<string, string>,
  through: Month,
): Standing {
  const day = audited.get(item.premisesId);
  const completed = day === undefined ? null : toDay(day);
  const cell = programmeCell(item, completed);
  const doneOn = completed !== null && months.floor(completed) <= through ? completed : null;
  const isOutstanding = doneOn === null && cell.standing === 'scheduled';
  return { item, state: programmeState(cell, through), doneOn, isOutstanding };
}

function isAsked(
  { item, state, isOutstanding }: Standing,
  { states, riskBand, team, rescheduled, neverAudited }: ScheduleListQuestion,
): boolean {
  if (states.length > 0 && !states.includes(state)) return false;
  if (riskBand !== undefined && item.riskBand !== riskBand) return false;
  if (team !== undefined && item.team !== team) return false;
  if (rescheduled && item.due === item.firstDue) return false;
  const isNeverAudited =
    isOutstanding && item.riskBand === 'very-high' && item.lastAuditedBefore === null;
  return !neverAudited || isNeverAudited;
}

function byDueDate(a: Standing, b: Standing): number {
  if (a.item.firstDue !== b.item.firstDue) return a.item.firstDue < b.item.firstDue ? -1 : 1;
  return a.item.itemId < b.item.itemId ? -1 : 1;
}

function rowOf({ item, state, doneOn }: Standing, { teams }: Directory): ScheduleListRow {
  return {
    itemId: item.itemId,
    premisesId: item.premisesId,
    riskBand: item.riskBand,
    riskBandName: riskBandNames[item.riskBand],
    team: teams.find((team) => team.id === item.team)?.name ?? item.team,
    firstDue: item.firstDue,
    due: item.due,
    doneOn,
    state,
    stateName: programmeStateNames[state],
    removedReason: item.removedReason,
    rebandedTo: item.rebandedTo && riskBandNames[item.rebandedTo],
    lastAuditedBefore: item.lastAuditedBefore,
  };
}

function titleOf(question: ScheduleListQuestion, { teams }: Directory, through: Month): string {
  const { states, riskBand, team, rescheduled, neverAudited } = question;
  const known = states.filter((state): state is ProgrammeState => state in programmeStateNames);
  const parts = [
    `Risk programme at the end of ${months.label(through)}`,
    known.length > 0 && statesText(known),
    riskBand && `${riskBandNames[riskBand as keyof typeof riskBandNames] ?? riskBand} risk`,
    team && (teams.find((one) => one.id === team)?.name ?? team),
    rescheduled && 'given a later date',
    neverAudited && 'very high risk premises never audited',
  ];
  return parts.filter(Boolean).join(', ');
}
