import { type DayNumber, dayOf, monthOf, workingDayFrom, workingDayUpTo } from '../calendar.ts';
import { chance, geometric, pick, pickWeighted, type Random, wholeBetween } from '../random.ts';
import { type AuditDraft, hoursSpent, keyedDay } from './audit-record.ts';
import { auditorsOf, type Officer, officers } from './officers.ts';
import { isHigherRisk, type Premises } from './premises.ts';
import { lastKnownDay } from './service.ts';
import { teamOf } from './teams.ts';

/**
 * What an export of the system also holds and nobody should count: follow-ups of audits, other
 * fire safety work, and audits that were booked and never took place.
 */
export function recordsBeside(
  random: Random,
  register: readonly Premises[],
  counted: readonly AuditDraft[],
): readonly AuditDraft[] {
  const lower = register.filter((premises) => !isHigherRisk(premises));
  return [
    ...followUps(random.fork('follow-ups'), counted),
    ...otherActivity(random.fork('activity'), lower),
    ...notCompleted(random.fork('bookings'), lower),
  ];
}

/** About a fifth of unsatisfactory audits are looked at again one to four months later. */
function followUps(random: Random, counted: readonly AuditDraft[]): readonly AuditDraft[] {
  return counted.flatMap((audit) => {
    if (audit.outcome?.is !== 'unsatisfactory' || audit.completed === null) return [];
    if (!chance(random, 0.22)) return [];
    const completed = workingDayFrom(audit.completed + wholeBetween(random, 35, 125));
    if (completed >= dayOf(lastKnownDay)) return [];
    const keyed = keyedDay(random, completed);
    const team = teamOf(audit.premises.area, completed);
    return [
      {
        ...blankRecord(audit.premises, keyed),
        origin: 'follow-up',
        completed,
        outcome: { is: chance(random, 0.8) ? 'satisfactory' : 'unsatisfactory', knownOn: keyed },
        team,
        officer: officerOn(random, audit.premises, completed),
        hours: hoursSpent(random, 2.5),
        closed: keyed,
        follows: audit,
      },
    ];
  });
}

type Activity = Exclude<AuditDraft['activity'], 'audit'>;

/** How many of each a year, by the year's start; the last year runs to the middle of January. */
const activityCounts: readonly (readonly [number, Readonly<Record<Activity, number>>])[] = [
  [2021, { 'fire safety check': 120, consultation: 70, 'site visit': 40, advice: 45 }],
  [2022, { 'fire safety check': 150, consultation: 75, 'site visit': 45, advice: 50 }],
  [2023, { 'fire safety check': 190, consultation: 80, 'site visit': 50, advice: 60 }],
  [2024, { 'fire safety check': 210, consultation: 65, 'site visit': 60, advice: 75 }],
];

function otherActivity(random: Random, premises: readonly Premises[]): readonly AuditDraft[] {
  return activityCounts.flatMap(([startYear, counts]) =>
    Object.entries(counts).flatMap(([activity, count]) =>
      Array.from({ length: count }, () =>
        activityRecord(random, pick(random, premises), {
          activity: activity as Activity,
          completed: dayInYear(random, startYear),
        }),
      ),
    ),
  );
}

function activityRecord(
  random: Random,
  premises: Premises,
  work: Readonly<{ activity: Activity; completed: DayNumber }>,
): AuditDraft {
  const keyed = keyedDay(random, work.completed);
  return {
    ...blankRecord(premises, keyed),
    activity: work.activity,
    origin: work.activity === 'consultation' ? 'consultation' : 'referral',
    completed: work.completed,
    team: teamOf(premises.area, work.completed),
    officer: adviserOn(random, premises, work.completed),
    hours: hoursSpent(random, 1.5),
    closed: keyed,
  };
}

/** Booked, entered when booked, and never done: no access, or overtaken by events. */
function notCompleted(random: Random, premises: readonly Premises[]): readonly AuditDraft[] {
  return activityCounts.flatMap(([startYear]) =>
    Array.from({ length: 16 }, () => {
      const place = pick(random, premises);
      const due = dayInYear(random, startYear);
      return {
        ...blankRecord(place, workingDayUpTo(due - 3 - geometric(random, 12))),
        origin: pickWeighted(random, [
          ['complaint', 2],
          ['referral', 2],
          ['sample', 1],
        ] as const),
        due,
        team: teamOf(place.area, due),
        officer: officerOn(random, place, due),
      };
    }),
  );
}

function blankRecord(premises: Premises, keyed: DayNumber) {
  return {
    premises,
    activity: 'audit',
    band: premises.band,
    rebanded: null,
    due: null,
    completed: null,
    outcome: null,
    hours: null,
    notice: null,
    closed: null,
    follows: null,
    qaGrade: null,
    keyed,
    withdrawn: null,
  } as const;
}

function dayInYear(random: Random, startYear: number): DayNumber {
  const last = Math.min(dayOf(`${startYear + 1}-03-31`), dayOf(lastKnownDay) - 1);
  return workingDayUpTo(wholeBetween(random, dayOf(`${startYear}-04-07`), last));
}

function officerOn(random: Random, premises: Premises, day: DayNumber): Officer {
  return pickWeighted(random, auditorsOf(teamOf(premises.area, day), day, monthOf(day)));
}

/** Half of the other work goes to the apprentices, where the team has one. */
function adviserOn(random: Random, premises: Premises, day: DayNumber): Officer {
  const team = teamOf(premises.area, day);
  const apprentices = officers.filter(
    ({ role, joined, area }) =>
      role === 'apprentice' && joined <= monthOf(day) && teamOf(area, day) === team,
  );
  return apprentices.length > 0 && chance(random, 0.5)
    ? pick(random, apprentices)
    : officerOn(random, premises, day);
}
