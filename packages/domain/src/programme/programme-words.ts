import { listWords } from '../sentence/number-words.ts';
import type { ProgrammeState } from './read-programme.ts';

/** The states that are overdue, the youngest first. */
export const overdueStates: readonly ProgrammeState[] = [
  'under-1-month',
  '1-to-3-months',
  'over-3-months',
];

/** What becomes of an audit once its first due date has come. */
export const dueStates: readonly ProgrammeState[] = ['done-on-time', 'done-late', ...overdueStates];

/** Groups of states that have a word of their own. */
const groups: readonly Readonly<{ name: string; states: readonly ProgrammeState[] }>[] = [
  { name: 'due so far', states: dueStates },
  { name: 'overdue', states: overdueStates },
];

/** Some states in the words of a list's title: 'overdue', or 'done late and removed'. */
export function statesText(states: readonly ProgrammeState[]): string {
  const group = groups.find(
    (one) => one.states.length === states.length && one.states.every((s) => states.includes(s)),
  );
  if (group !== undefined) return group.name;
  return listWords(
    states.map((state) => {
      const name = programmeStateNames[state];
      return name.charAt(0).toLowerCase() + name.slice(1);
    }),
  );
}

/** The states of a scheduled audit as a reader sees them. */
export const programmeStateNames: Readonly<Record<ProgrammeState, string>> = {
  'done-on-time': 'Done by the due date',
  'done-late': 'Done late',
  'under-1-month': 'Overdue by under 1 month',
  '1-to-3-months': 'Overdue by 1 to 3 months',
  'over-3-months': 'Overdue by over 3 months',
  'done-ahead': 'Done before its month',
  'not-yet-due': 'Not yet due',
  're-banded': 'Left: re-banded below high risk',
  removed: 'Left: removed',
};
