import { apportion } from '../apportion.ts';
import {
  type DayNumber,
  dayOf,
  daysOfMonth,
  monthsOfYear,
  workingDayFrom,
  workingDays,
  workingDayUpTo,
} from '../calendar.ts';
import { chance, geometric, pick, type Random, shuffled, wholeBetween } from '../random.ts';
import { type Band, isHigherRisk, type Premises } from './premises.ts';
import { seasonalIndex } from './service.ts';

/** One premises on a year's risk programme, and what became of it. */
export type ProgrammeItem = Readonly<{
  premises: Premises;
  firstDue: DayNumber;
  rescheduled: Readonly<{ to: DayNumber; on: DayNumber }> | null;
  /** The day of the audit that delivered it; null while there is none. */
  completed: DayNumber | null;
  removed: Readonly<{ on: DayNumber; reason: 'closed' | 'demolished' }> | null;
  rebanded: Readonly<{ to: Band; on: DayNumber }> | null;
}>;

type Span = Readonly<{ from: string; to: string; count: number }>;

/** What is to come out of a year's programme, exactly. */
export type ProgrammeShape = Readonly<{
  startYear: number;
  /** How many fall due up to and after `settled`, those that leave the programme apart. */
  due: Readonly<{ settled: number; ahead: number }>;
  /** Items due by this day are done on time, late or overdue, as counted below. */
  settledTo: string;
  /** Audits after this day have not happened yet. */
  lastVisit: string;
  late: readonly Span[];
  /** Due in these spans and not done; new very high risk premises are among them first. */
  overdue: readonly Span[];
  newPremisesOverdue: number;
  removed: number;
  rebanded: number;
}>;

/** What is decided for an item before it is known which premises it is. */
type Slot = Omit<ProgrammeItem, 'premises'>;

const untouched = { rescheduled: null, completed: null, removed: null, rebanded: null } as const;

/** A year's risk programme: every premises once, with its due dates and what became of it. */
export function yearProgramme(
  random: Random,
  register: readonly Premises[],
  shape: ProgrammeShape,
): readonly ProgrammeItem[] {
  const slots = programmeSlots(random, shape);
  const queue = premisesInOrder(random, register, shape);
  return slots.map((slot, index) => {
    const premises = queue[index];
    if (!premises) throw new RangeError('The register has too few premises for the programme');
    return { premises, ...slot };
  });
}

/** Slots in this order: overdue, gone, late, then the rest. */
function programmeSlots(random: Random, shape: ProgrammeShape): readonly Slot[] {
  const settledTo = dayOf(shape.settledTo);
  const waiting = [...dueDays(random, shape)];
  const drawn = (spans: readonly Span[]) => spans.flatMap((span) => draw(random, waiting, span));
  const overdue = drawn(shape.overdue).map((day) => overdueSlot(random, day));
  const late = drawn(shape.late).map((day) => lateSlot(random, day, settledTo));
  const rest = waiting.map((day) =>
    day <= settledTo ? onTimeSlot(random, day, shape) : aheadSlot(random, day, shape),
  );
  return [...overdue, ...goneSlots(random, shape), ...late, ...rest];
}

/** Takes as many of the waiting due days out of a span as it asks for. */
function draw(random: Random, waiting: DayNumber[], span: Span): readonly DayNumber[] {
  const within = waiting.filter((day) => day >= dayOf(span.from) && day <= dayOf(span.to));
  const chosen = shuffled(random, within).slice(0, span.count);
  if (chosen.length < span.count) {
    throw new RangeError(`Too few items are due from ${span.from} to ${span.to}`);
  }
  for (const day of chosen) waiting.splice(waiting.indexOf(day), 1);
  return chosen;
}

/** First due dates through the year by the seasonal index, on working days. */
function dueDays(random: Random, shape: ProgrammeShape): readonly DayNumber[] {
  const months = monthsOfYear(shape.startYear);
  const settled = months.filter(
    (month) => daysOfMonth(month).last <= dayOf(shape.settledTo),
  ).length;
  const counts = [
    ...apportion(shape.due.settled, seasonalIndex.slice(0, settled)),
    ...(settled < 12 ? apportion(shape.due.ahead, seasonalIndex.slice(settled)) : []),
  ];
  return months.flatMap((month, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => dueDayIn(random, month)),
  );
}

/** Nothing falls due in the first days of a month, or in the first fortnight of the year. */
function dueDayIn(random: Random, month: string): DayNumber {
  const { first, last } = daysOfMonth(month);
  return pick(random, workingDays(first + (month.endsWith('-04') ? 14 : 7), last));
}

function onTimeSlot(random: Random, firstDue: DayNumber, shape: ProgrammeShape): Slot {
  return { ...untouched, firstDue, completed: dayBefore(random, firstDue, shape.startYear) };
}

/** Due later in the year: done already when the visit came early enough, sometimes moved. */
function aheadSlot(random: Random, firstDue: DayNumber, shape: ProgrammeShape): Slot {
  const planned = dayBefore(random, firstDue, shape.startYear);
  const lastVisit = dayOf(shape.lastVisit);
  if (planned <= lastVisit) return { ...untouched, firstDue, completed: planned };
  const moved = chance(random, 0.06);
  const on = workingDayUpTo(lastVisit - wholeBetween(random, 5, 60));
  const to = Math.min(firstDue + wholeBetween(random, 14, 40), lastDayOfYear(shape));
  return { ...untouched, firstDue, rescheduled: moved ? { to: workingDayUpTo(to), on } : null };
}

/** The day of an audit done by its due date: mostly a week or two before, now and then months. */
function dayBefore(random: Random, firstDue: DayNumber, startYear: number): DayNumber {
  const early = chance(random, 0.12);
  const lead = early ? wholeBetween(random, 20, 90) : geometric(random, 8);
  const earliest = dayOf(`${startYear}-04-01`);
  const day = firstDue - lead;
  return workingDayUpTo(day > earliest + 3 ? day : wholeBetween(random, earliest + 6, firstDue));
}

/** Most of those that ran late had been put back before they fell due. */
function lateSlot(random: Random, firstDue: DayNumber, settledTo: DayNumber): Slot {
  const completed = workingDayUpTo(
    Math.min(workingDayFrom(firstDue + wholeBetween(random, 4, 50)), settledTo),
  );
  const moved = chance(random, 0.75);
  return {
    ...untouched,
    firstDue,
    completed,
    rescheduled: moved ? { to: workingDayFrom(completed), on: dayMoved(random, firstDue) } : null,
  };
}

function overdueSlot(random: Random, firstDue: DayNumber): Slot {
  const moved = chance(random, 0.6);
  const to = workingDayFrom(firstDue + wholeBetween(random, 42, 80));
  return {
    ...untouched,
    firstDue,
    rescheduled: moved ? { to, on: dayMoved(random, firstDue) } : null,
  };
}

function dayMoved(random: Random, firstDue: DayNumber): DayNumber {
  return workingDayUpTo(firstDue - wholeBetween(random, 1, 6));
}

/** Items that left the programme before anyone audited them. */
function goneSlots(random: Random, shape: ProgrammeShape): readonly Slot[] {
  const from = dayOf(`${shape.startYear}-05-01`);
  const lastVisit = dayOf(shape.lastVisit);
  const gone = () => workingDayUpTo(wholeBetween(random, from, lastVisit));
  const dueAfter = (on: DayNumber) =>
    workingDayUpTo(Math.min(on + wholeBetween(random, 5, 100), lastDayOfYear(shape)));
  return Array.from({ length: shape.removed + shape.rebanded }, (_, index) => {
    const on = gone();
    const slot = { ...untouched, firstDue: dueAfter(on) };
    return index < shape.removed
      ? { ...slot, removed: { on, reason: index % 3 === 2 ? 'demolished' : 'closed' } as const }
      : { ...slot, rebanded: { to: 'M', on } as const };
  });
}

function lastDayOfYear(shape: ProgrammeShape): DayNumber {
  return dayOf(`${shape.startYear + 1}-03-31`);
}

/**
 * The premises in the order of the slots: new ones of very high risk are overdue first, and those
 * that leave the register in the year take the slots that went.
 */
function premisesInOrder(
  random: Random,
  register: readonly Premises[],
  shape: ProgrammeShape,
): readonly Premises[] {
  const higher = shuffled(random, register.filter(isHigherRisk));
  const first = higher
    .filter(({ stay, band }) => stay === 'new' && band === 'VH')
    .slice(0, shape.newPremisesOverdue);
  const former = higher.filter(({ stay }) => stay === 'former');
  const rest = higher.filter((premises) => !first.includes(premises) && !former.includes(premises));
  const others = shape.overdue.reduce((sum, span) => sum + span.count, 0) - first.length;
  return [...first, ...rest.slice(0, others), ...former, ...rest.slice(others)];
}
