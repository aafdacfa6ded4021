import type { Day } from '../period/day.ts';
import type { Month } from '../period/month.ts';
import { isPast } from '../plan/overdue.ts';

/** What became of a decision: it was carried out, it was not, or it was given up. */
export type OutcomeWord = 'done' | 'not-done' | 'dropped';

/** What became of a decision, in a sentence, and the day that was said. */
export type DecisionOutcome = Readonly<{ word: OutcomeWord; note: string; on: Day }>;

/** What a board decided about a measure, and what became of it. */
export type Decision = Readonly<{
  id: string;
  measure: string;
  /** The last month of the period whose figure it was decided on: '2024-09' for July to September. */
  period: Month;
  decision: string;
  /** The post that sees to it. */
  ownerRole: string;
  /** The month by whose end it is to be done. */
  due: Month;
  decidedBy: string;
  decidedOn: Day;
  /** Null while it is open. */
  outcome: DecisionOutcome | null;
}>;

/** How a decision stands: settled by its outcome, else open until its month has ended. */
export type DecisionState = 'open' | 'overdue' | OutcomeWord;

/**
 * How a decision stands on a day. What was said of its outcome later is not known on that day.
 *
 * Worked example: due in December 2024 and without an outcome it is open on 31 December 2024 and
 * overdue from 1 January 2025.
 */
export function decisionState(
  { due, outcome }: Pick<Decision, 'due' | 'outcome'>,
  today: Day,
): DecisionState {
  if (outcome !== null && outcome.on <= today) return outcome.word;
  return isPast(due, today) ? 'overdue' : 'open';
}

/**
 * What was agreed about periods before one: all that is not settled, the first that is due first,
 * then what was settled since a day, in the order of those days.
 */
export function agreedBefore(
  decisions: readonly Decision[],
  { period, since, today }: Readonly<{ period: Month; since: Day; today: Day }>,
): readonly Decision[] {
  const earlier = decisions.filter((one) => one.period < period && one.decidedOn <= today);
  const settledOn = ({ outcome }: Decision) =>
    outcome !== null && outcome.on <= today ? outcome.on : null;
  const open = earlier.filter((one) => settledOn(one) === null);
  const settled = earlier.filter((one) => (settledOn(one) ?? '') >= since);
  return [
    ...open.toSorted((a, b) => inOrder(a.due, b.due)),
    ...settled.toSorted((a, b) => inOrder(settledOn(a) ?? '', settledOn(b) ?? '')),
  ];
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
