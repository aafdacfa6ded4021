import type { Day } from '../period/day.ts';

/**
 * What a lead states of an action, in our words. Blue is two of them: 'completed' has its evidence,
 * 'embedded' has also held for the agreed number of periods.
 */
export type ProgressWord =
  | 'not-started'
  | 'on-track'
  | 'delayed'
  | 'at-risk'
  | 'completed'
  | 'embedded';

/** The words of progress, from not begun to done for good. */
export const progressWords: readonly ProgressWord[] = [
  'not-started',
  'on-track',
  'delayed',
  'at-risk',
  'completed',
  'embedded',
];

/** What each word is called where a lead states it here; a printed plan may have had its own words. */
export const progressLabels: Readonly<Record<ProgressWord, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  delayed: 'Delayed',
  'at-risk': 'At risk',
  completed: 'Completed',
  embedded: 'Embedded',
};

/** A colour as the plan's own key prints it. */
export type PlanColour = 'red' | 'amber' | 'green' | 'blue' | 'white';

/** The colour that the plan's key prints for each word. */
export const colourOf: Readonly<Record<ProgressWord, PlanColour>> = {
  'not-started': 'white',
  'on-track': 'green',
  delayed: 'amber',
  'at-risk': 'red',
  completed: 'blue',
  embedded: 'blue',
};

/**
 * A status as a plan printed it. Label, colour and our word are separate: a label that is not in the
 * plan's key has no colour until somebody decides on one.
 */
export type PrintedStatus = Readonly<{
  word: ProgressWord;
  label: string;
  colour: PlanColour | null;
  on: Day;
}>;

/** One statement of progress: who said it, when, what and why. Events are added, never changed. */
export type ProgressEvent = PrintedStatus &
  Readonly<{
    id: string;
    action: string;
    why: string;
    by: string;
  }>;

/** Whether an action is finished, whatever has still to hold. */
export function isDone(word: ProgressWord): boolean {
  return word === 'completed' || word === 'embedded';
}

/** What was stated up to and with a day, in order; those of one day as they were given. */
export function historyUntil<E extends ProgressEvent>(
  events: readonly E[],
  day: Day,
): readonly E[] {
  return inOrder(events.filter(({ on }) => on <= day));
}

/** Events by their day; those of one day as they were given. */
export function inOrder<E extends ProgressEvent>(events: readonly E[]): readonly E[] {
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
