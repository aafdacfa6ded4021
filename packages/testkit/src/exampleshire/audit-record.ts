import { type DayNumber, dayOf, workingDayFrom } from '../calendar.ts';
import {
  chance,
  geometric,
  logNormal,
  pickWeighted,
  type Random,
  wholeBetween,
} from '../random.ts';
import type { Officer } from './officers.ts';
import type { Band, Premises } from './premises.ts';
import { lastKnownDay } from './service.ts';
import type { Area } from './teams.ts';
import type { Visit } from './visits.ts';

type Outcome = 'satisfactory' | 'unsatisfactory';

/** A record of the service's own system before it has a number, each fact with the day it was entered. */
export type AuditDraft = Readonly<{
  premises: Premises;
  activity: 'audit' | 'fire safety check' | 'consultation' | 'site visit' | 'advice';
  origin: Visit['origin'] | 'follow-up';
  band: Band;
  /** The band was changed in the system after the audit. */
  rebanded: Readonly<{ to: Band; on: DayNumber }> | null;
  due: DayNumber | null;
  completed: DayNumber | null;
  /** Null for work that has none; known later than keyed for some; never known for a few. */
  outcome: Readonly<{ is: Outcome; knownOn: DayNumber | null }> | null;
  team: Area;
  officer: Officer;
  hours: number | null;
  notice: Readonly<{
    type: 'enforcement' | 'prohibition' | 'alterations';
    issued: DayNumber;
    due: DayNumber;
  }> | null;
  closed: DayNumber | null;
  /** The audit that a follow-up follows. */
  follows: AuditDraft | null;
  qaGrade: 'at standard' | 'minor' | 'not at standard' | null;
  keyed: DayNumber;
  /** From this day it was gone from the system. */
  withdrawn: DayNumber | null;
}>;

/** A record with its number, and the number of the audit it follows ('' when it follows none). */
export type AuditRecord = Omit<AuditDraft, 'follows'> & Readonly<{ id: string; previous: string }>;

const unsatisfactoryBy: Readonly<Record<Band, number>> = {
  VH: 0.8,
  H: 0.72,
  M: 0.55,
  L: 0.35,
  VL: 0.3,
};
const unsatisfactoryOfSample = 0.3;
const noticeShare = 0.12;

/** Turns a visit into the record of an audit that counts. */
export function auditDraft(random: Random, visit: Visit): AuditDraft {
  const { premises, origin, completed, due, team, officer } = visit;
  const keyed = keyedDay(random, completed);
  const outcome = outcomeOf(random, visit, keyed);
  const notice = noticeAfter(random, outcome);
  return {
    premises,
    activity: 'audit',
    origin,
    band: premises.band,
    rebanded: null,
    due,
    completed,
    outcome,
    team,
    officer,
    hours: hoursSpent(random, 5.5),
    notice,
    closed: closedAfter(random, outcome, notice),
    follows: null,
    qaGrade: chance(random, 0.1) ? pickWeighted(random, gradeWeights) : null,
    keyed,
    withdrawn: null,
  };
}

/**
 * The day a record is entered: mostly within days (geometric, mean 4), 3% after more than 30. What
 * is not entered by the last known day is not known to exist, so such delays are drawn again.
 */
export function keyedDay(random: Random, done: DayNumber): DayNumber {
  const last = dayOf(lastKnownDay);
  for (let tries = 0; tries < 50; tries += 1) {
    const late = chance(random, 0.03);
    const lag = late
      ? 31 + Math.min(geometric(random, 12), 40)
      : Math.min(geometric(random, 4), 30);
    const keyed = workingDayFrom(done + lag);
    if (keyed <= last) return keyed;
  }
  return last;
}

/** Hours to the quarter, log-normal around a median. */
export function hoursSpent(random: Random, median: number): number {
  return Math.max(0.5, Math.round(logNormal(random, { median, sigma: 0.5 }) * 4) / 4);
}

function outcomeOf(
  random: Random,
  visit: Visit,
  keyed: DayNumber,
): NonNullable<AuditDraft['outcome']> {
  const probability =
    visit.origin === 'sample' ? unsatisfactoryOfSample : unsatisfactoryBy[visit.premises.band];
  const is = chance(random, probability) ? 'unsatisfactory' : 'satisfactory';
  if (chance(random, 0.002)) return { is, knownOn: null };
  const waits = chance(random, 0.25);
  return { is, knownOn: waits ? workingDayFrom(keyed + 1 + geometric(random, 18)) : keyed };
}

function noticeAfter(
  random: Random,
  outcome: NonNullable<AuditDraft['outcome']>,
): AuditDraft['notice'] {
  if (outcome.is === 'satisfactory' || outcome.knownOn === null) return null;
  if (!chance(random, noticeShare)) return null;
  const type = pickWeighted(random, [
    ['enforcement', 70],
    ['prohibition', 27],
    ['alterations', 3],
  ] as const);
  const wait = type === 'prohibition' ? 0 : wholeBetween(random, 0, 10);
  const issued = workingDayFrom(outcome.knownOn + wait);
  return { type, issued, due: issued + wholeBetween(random, 4, 12) * 7 };
}

function closedAfter(
  random: Random,
  outcome: NonNullable<AuditDraft['outcome']>,
  notice: AuditDraft['notice'],
): DayNumber | null {
  if (outcome.knownOn === null) return null;
  if (notice) return workingDayFrom(notice.due + wholeBetween(random, 0, 21));
  return outcome.is === 'satisfactory'
    ? outcome.knownOn
    : workingDayFrom(outcome.knownOn + wholeBetween(random, 28, 120));
}

const gradeWeights = [
  ['at standard', 82],
  ['minor', 14],
  ['not at standard', 4],
] as const;
