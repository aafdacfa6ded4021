import { apportion } from '../apportion.ts';
import {
  type DayNumber,
  dayOf,
  daysOfMonth,
  monthOf,
  monthsOfYear,
  workingDays,
} from '../calendar.ts';
import { negativeBinomial, pick, pickWeighted, type Random, wholeBetween } from '../random.ts';
import { auditors, auditorsOf, type Officer } from './officers.ts';
import { type Band, isHigherRisk, type Premises } from './premises.ts';
import type { YearProgramme } from './programmes.ts';
import { seasonalIndex } from './service.ts';
import { type Area, teamOf, teams } from './teams.ts';

type Origin = 'planned' | 'complaint' | 'post-fire' | 'referral' | 'consultation' | 'sample';

/** A completed audit, before anything is known of its outcome. */
export type Visit = Readonly<{
  premises: Premises;
  completed: DayNumber;
  due: DayNumber | null;
  origin: Origin;
  team: Area;
  officer: Officer;
}>;

/** How many audits a span of whole months comes to; `to` may cut the last month short. */
type Total = Readonly<{ from: string; to: string; audits: number }>;

type YearShape = Readonly<{
  startYear: number;
  totals: readonly Total[];
  /** Share of audits made of the risk programme where there was no schedule yet. */
  planned: number;
}>;

/** Audits that count, known on 14 January 2025: 330, 420, 610, then 677 by December and 29 since. */
const yearShapes: readonly YearShape[] = [
  {
    startYear: 2021,
    totals: [{ from: '2021-04', to: '2022-03-31', audits: 330 }],
    planned: 0.6,
  },
  {
    startYear: 2022,
    totals: [{ from: '2022-04', to: '2023-03-31', audits: 420 }],
    planned: 0.62,
  },
  {
    startYear: 2023,
    totals: [{ from: '2023-04', to: '2024-03-31', audits: 610 }],
    planned: 0,
  },
  {
    startYear: 2024,
    totals: [
      { from: '2024-04', to: '2024-12-31', audits: 677 },
      { from: '2025-01', to: '2025-01-13', audits: 29 },
    ],
    planned: 0,
  },
];

/** What a year's visits are drawn from. */
type Year = Readonly<{
  random: Random;
  register: readonly Premises[];
  /** The day each premises on the schedule was done; null while it is not. */
  scheduled: ReadonlyMap<string, DayNumber | null>;
  /** Premises visited already; no premises is visited twice but one of higher risk. */
  visited: Set<string>;
}>;

/** Every audit that counts, year by year. */
export function countedVisits(
  random: Random,
  register: readonly Premises[],
  programmes: readonly YearProgramme[],
): readonly Visit[] {
  return yearShapes.flatMap((shape) => {
    const items = programmes.find(({ startYear }) => startYear === shape.startYear)?.items ?? [];
    const year: Year = {
      random: random.fork(String(shape.startYear)),
      register,
      scheduled: new Map(items.map(({ premises, completed }) => [premises.id, completed])),
      visited: new Set(),
    };
    const planned = items.flatMap(({ premises, completed, firstDue, rescheduled }) =>
      completed === null
        ? []
        : [plannedVisit(year.random, premises, { completed, due: rescheduled?.to ?? firstDue })],
    );
    return [
      ...planned,
      ...shape.totals.flatMap((total) => otherVisits(year, shape, { total, planned })),
    ];
  });
}

function plannedVisit(
  random: Random,
  premises: Premises,
  days: Readonly<{ completed: DayNumber; due: DayNumber }>,
): Visit {
  const team = teamOf(premises.area, days.completed);
  const officer = pickWeighted(random, auditorsOf(team, days.completed, monthOf(days.completed)));
  return { premises, ...days, origin: 'planned', team, officer };
}

/** The visits that bring a span to its total, month by month. */
function otherVisits(
  year: Year,
  shape: YearShape,
  span: Readonly<{ total: Total; planned: readonly Visit[] }>,
): readonly Visit[] {
  const { from, to, audits } = span.total;
  const months = monthsOfYear(shape.startYear).filter(
    (month) => month >= from && month <= to.slice(0, 7),
  );
  const done = span.planned.filter(
    ({ completed }) => completed >= dayOf(`${from}-01`) && completed <= dayOf(to),
  );
  const left = audits - done.length;
  if (left < 0) throw new RangeError(`The programme alone has more than ${audits} audits by ${to}`);
  const counts = apportion(
    left,
    months.map((month) => busyness(year.random, month, left)),
  );
  return months.flatMap((month, index) => {
    const { first, last } = daysOfMonth(month);
    const days = workingDays(first, Math.min(last, dayOf(to)));
    return Array.from({ length: counts[index] ?? 0 }, () =>
      otherVisit(year, pick(year.random, days), shape.planned),
    );
  });
}

/** A month's weight: a negative binomial draw for each team around the seasonal index. */
function busyness(random: Random, month: string, audits: number): number {
  const index = seasonalIndex[(Number(month.slice(5)) + 8) % 12] ?? 0;
  const draws = teams.map(({ share }) =>
    negativeBinomial(random, { mean: (share * audits * index) / 12, size: 8 }),
  );
  return draws.reduce((sum, draw) => sum + draw, 0) + 1;
}

/** An audit by an officer at work that day, of a premises in the officer's area. */
function otherVisit(year: Year, completed: DayNumber, planned: number): Visit {
  const { random } = year;
  const officer = pickWeighted(random, auditors(monthOf(completed)));
  const team = teamOf(officer.area, completed);
  const origin = pickWeighted(random, originWeights(planned));
  const premises = premisesFor(year, { completed, team, origin });
  year.visited.add(premises.id);
  const due = origin === 'planned' ? completed + wholeBetween(random, -10, 30) : null;
  return { premises, completed, due, origin, team, officer };
}

function originWeights(planned: number): readonly (readonly [Origin, number])[] {
  const rest = 1 - planned;
  return [
    ['planned', planned],
    ['complaint', rest * 0.28],
    ['post-fire', rest * 0.12],
    ['referral', rest * 0.22],
    ['consultation', rest * 0.16],
    ['sample', rest * 0.22],
  ];
}

/** Risk bands by origin: a sample is of lower risk, what others report is mostly of medium risk. */
function bandWeights(origin: Origin): readonly (readonly [Band, number])[] {
  if (origin === 'planned')
    return [
      ['VH', 28],
      ['H', 72],
    ];
  if (origin === 'sample')
    return [
      ['L', 75],
      ['VL', 25],
    ];
  return [
    ['VH', 6],
    ['H', 14],
    ['M', 58],
    ['L', 22],
  ];
}

function premisesFor(
  year: Year,
  visit: Readonly<{ completed: DayNumber; team: Area; origin: Origin }>,
): Premises {
  const wanted = pickWeighted(year.random, bandWeights(visit.origin));
  const inArea = year.register.filter(
    (premises) =>
      teamOf(premises.area, visit.completed) === visit.team &&
      !year.visited.has(premises.id) &&
      mayBeVisited(year, premises, visit.completed),
  );
  const inBand = inArea.filter(({ band }) => band === wanted);
  return pick(year.random, inBand.length > 0 ? inBand : inArea);
}

/**
 * A scheduled premises is visited for another reason only once its scheduled audit is done, so
 * that the schedule and the audits tell one story; nor before it came onto the register.
 */
function mayBeVisited(year: Year, premises: Premises, day: DayNumber): boolean {
  if (premises.stay === 'former' || (premises.stay === 'new' && day < dayOf('2024-04-01')))
    return false;
  if (!isHigherRisk(premises)) return true;
  const done = year.scheduled.get(premises.id);
  return done === undefined || (done !== null && done < day);
}
