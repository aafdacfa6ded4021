import type { YearEndView } from '@plumbline/contract/measure/landing-view';
import type { PlannerView } from '@plumbline/contract/protection/protection-view';
import type { Reader } from '@plumbline/db/database';
import { storedCapacity } from '@plumbline/db/queries/directory';
import { eventsOf } from '@plumbline/db/queries/measure-agreements';
import { countsOfCuts, totalsOfCut } from '@plumbline/db/queries/observations';
import { availableTime } from '@plumbline/domain/aggregate/available-time';
import { auditsCompleted, auditsPerOfficerMonth } from '@plumbline/domain/measure/audit-measures';
import { type Day, days, daysBetween } from '@plumbline/domain/period/day';
import { financialYears, firstMonthOfYear } from '@plumbline/domain/period/financial-year';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { formatCount } from '@plumbline/domain/sentence/number-words';
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
export async function readYearEnd(db: Reader, question: Question): Promise<AuditYearEnd> {
  const { revision, page, target, today } = question;
  const { measure } = auditsCompleted;
  const from = firstMonthOfYear(financialYears.offset(page.year, -yearsBefore));
  const to = page.unfinished ?? page.all.at(-1) ?? page.from;
  const rows = await countsOfCuts(db, { revision, measure, to }, [{ splitBy: null, from }]);
  const byMonth = new Map(rows.map((row) => [row.period as Month, row.numerator]));
  const events = await eventsOf(db, { revision, measure });
  const landing = yearEnd({
    byMonth,
    page,
    target: target.value,
    aim: 'at-least',
    things: { one: 'audit', many: 'audits' },
    steps: events.filter((event) => event.kind === 'step').map((event) => toMonth(event.month)),
  });
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
      ...(await startOf(db, question)),
    },
  };
}

const lastEnded = (today: Day): Month => months.offset(months.floor(today), -1);

/** The pace and the officers that a plan starts from: those of the last three months, those to come. */
async function startOf(
  db: Reader,
  { revision, page, today }: Question,
): Promise<Pick<PlannerView, 'officers' | 'perWeek' | 'basis'>> {
  const recent = page.complete.slice(-3);
  const [from, to] = [recent[0], recent.at(-1)];
  const left = page.all.filter((month) => month >= months.floor(today));
  const steps = await storedCapacity(db, { revision, to: left.at(-1) ?? page.from });
  const time = availableTime(
    steps.map((step) => ({ ...step, from: toMonth(step.month) })),
    left,
  );
  const available = [...time.values()].flatMap((ofOfficer) => [...ofOfficer.values()]);
  const officers = available.reduce((sum, one) => sum + one, 0) / Math.max(1, left.length);
  const timed =
    from && to
      ? await totalsOfCut(
          db,
          { revision, measure: auditsPerOfficerMonth.measure, to },
          { splitBy: null, from },
        )
      : [];
  const { numerator = 0, denominator = 0 } = timed[0] ?? {};
  const weeks = (denominator ?? 0) * weeksAMonth;
  const basis = [
    officers > 0
      ? `${formatCount(time.size)} officers' recorded time for the months left`
      : 'No capacity is recorded for the months left',
    weeks > 0 ? 'the pace of the last three months' : 'no pace is known yet',
  ].join(', ');
  return {
    officers: Math.round(officers * 10) / 10,
    perWeek: weeks > 0 ? Math.round((10 * numerator) / weeks) / 10 : 0,
    basis: `${basis}.`,
  };
}

const weeksAMonth = 365.25 / 7 / 12;
