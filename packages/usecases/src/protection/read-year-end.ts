import type { YearEndView } from '@plumbline/contract/measure/landing-view';
import type { PlannerView } from '@plumbline/contract/protection/protection-view';
import type { Reader } from '@plumbline/db/database';
import { storedCapacity } from '@plumbline/db/queries/directory';
import { eventsOf } from '@plumbline/db/queries/measure-agreements';
import { countsOfCuts, monthsOfCut } from '@plumbline/db/queries/observations';
import type { ByMonth } from '@plumbline/domain/aggregate/audit-tallies';
import { availableTime } from '@plumbline/domain/aggregate/available-time';
import { planStart } from '@plumbline/domain/forecast/plan-start';
import { auditsCompleted, auditsPerOfficerMonth } from '@plumbline/domain/measure/audit-measures';
import { type Day, days, daysBetween } from '@plumbline/domain/period/day';
import { financialYears, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { planStartSentence } from '@plumbline/domain/sentence/plan-start-sentence';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import { yearEnd, yearsBefore } from '../measure/year-landing.ts';
import type { PageMonths } from './page-months.ts';

type Question = {
  readonly revision: number;
  readonly page: PageMonths;
  readonly target: AnnualTarget;
  readonly today: Day;
};

/** Where the audits of a year will land, and what a plan to catch up starts from. */
export type AuditYearEnd = {
  readonly landing: YearEndView;
  /** Null where the year is over, or too young to say. */
  readonly planner: PlannerView | null;
};

/** Where the audits of the whole service will land by the end of the page's year. */
export async function readLanding(
  db: Reader,
  { revision, page, target }: Pick<Question, 'revision' | 'page' | 'target'>,
): Promise<{ readonly landing: YearEndView; readonly byMonth: ByMonth }> {
  const { measure } = auditsCompleted;
  const from = firstMonthOfYear(financialYears.offset(page.year, -yearsBefore));
  const to = page.unfinished ?? page.all.at(-1) ?? page.from;
  const rows = await countsOfCuts(db, { revision, measure, to }, [{ splitBy: null, from }]);
  const byMonth = new Map(rows.map((row) => [row.period as Month, row.numerator]));
  const events = await eventsOf(db, { revision, measures: [measure] });
  const landing = yearEnd({
    byMonth,
    page,
    target: target.value,
    aim: 'at-least',
    things: { one: 'audit', many: 'audits' },
    steps: events.filter((event) => event.kind === 'step').map((event) => toMonth(event.month)),
  });
  return { landing, byMonth };
}

/** That, and what a plan to catch up starts from. */
export async function readYearEnd(db: Reader, question: Question): Promise<AuditYearEnd> {
  const { page, target, today } = question;
  const { landing, byMonth } = await readLanding(db, question);
  const ends = financialYears.lastDay(page.year);
  // Only the year under way can be caught up, and only from today.
  const isUnderWay = financialYears.floor(today) === page.year && page.through === lastEnded(today);
  if (landing.forecast === null || !isUnderWay) return { landing, planner: null };
  const { perCount, drift } = landing.forecast;
  const done = page.all
    .filter((month) => month <= months.floor(today))
    .reduce((sum, month) => sum + (byMonth.get(month) ?? 0), 0);
  return {
    landing,
    planner: {
      done,
      target: target.value,
      today: days.label(today),
      ends: days.label(ends),
      weeksLeft: daysBetween(today, ends) / 7,
      perCount,
      drift,
      ...(await startOf(db, question, { byMonth, done })),
    },
  };
}

const lastEnded = (today: Day): Month => months.offset(months.floor(today), -1);

type Start = Pick<PlannerView, 'officers' | 'perWeek' | 'basis'>;

/** The officers and the pace that a plan starts from: those to come, and that of the last three months. */
async function startOf(
  db: Reader,
  question: Question,
  { byMonth: counts, done }: { readonly byMonth: ByMonth; readonly done: number },
): Promise<Start> {
  const { page, today } = question;
  const ends = days.label(financialYears.lastDay(page.year));
  const { left, listed } = await availableFrom(db, question);
  const recent = await timedMonths(db, question);
  const start = planStart({ left, recent });
  const [first, last] = [recent[0]?.month, recent.at(-1)?.month];
  const timed = recent.reduce((sum, { audits }) => sum + audits, 0);
  const all = recent.reduce((sum, { month }) => sum + (counts.get(month) ?? 0), 0);
  const span = [first ?? months.floor(today), last ?? months.floor(today)] as const;
  return {
    officers: start.officers,
    perWeek: start.perWeek ?? 0,
    basis: planStartSentence({
      start,
      listed,
      ends,
      recent: span,
      withoutTime: all - timed,
      done,
      today: days.label(today),
    }),
  };
}

/** The full-time officers that capacity records for the days left of the year, and how many people. */
async function availableFrom(db: Reader, { revision, page, today }: Question) {
  const left = page.all.filter((month) => month >= months.floor(today));
  const steps = await storedCapacity(db, { revision, to: left.at(-1) ?? page.from });
  const time = availableTime(
    steps.map((step) => ({ ...step, from: toMonth(step.month) })),
    left,
  );
  const byOfficer = [...time.values()];
  return {
    left: left.map((month) => ({
      days: daysOf(month, today),
      available: byOfficer.reduce((sum, ofOfficer) => sum + (ofOfficer.get(month) ?? 0), 0),
    })),
    listed: byOfficer.filter((ofOfficer) => [...ofOfficer.values()].some((one) => one > 0)).length,
  };
}

/** The last three complete months: the time that officers had, and what they did in it. */
async function timedMonths(db: Reader, { revision, page }: Question) {
  const recent = page.complete.slice(-3);
  const [from, to] = [recent[0], recent.at(-1)];
  if (from === undefined || to === undefined) return [];
  const { measure } = auditsPerOfficerMonth;
  const rows = await monthsOfCut(db, { revision, measure, to }, { splitBy: null, from });
  const byMonth = new Map(rows.map((row) => [row.period, row]));
  return recent.map((month) => ({
    month,
    days: daysOf(month),
    available: byMonth.get(month)?.denominator ?? 0,
    audits: byMonth.get(month)?.numerator ?? 0,
  }));
}

/** The days of a month; of the one under way, those after today. */
function daysOf(month: Month, today?: Day): number {
  const isUnderWay = today !== undefined && months.floor(today) === month;
  const before = isUnderWay ? today : days.offset(months.firstDay(month), -1);
  return daysBetween(before, months.lastDay(month));
}
