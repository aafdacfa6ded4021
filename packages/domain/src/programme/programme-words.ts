import type { ProgrammeState } from './read-programme.ts';

/** The states of a scheduled audit as a reader sees them. */
export const programmeStateNames: Readonly<Record<ProgrammeState, string>> = {
  'done-on-time': 'Done by the due date',
  'done-late': 'Done late',
  'under-1-month': 'Overdue by under 1 month',
  '1-to-3-months': 'Overdue by 1 to 3 months',
  'over-3-months': 'Overdue by over 3 months',
  'done-ahead': 'Done before its month',
  'not-yet-due': 'Not yet due',
  're-banded': 'Left: re-banded to a lower risk',
  removed: 'Left: removed',
};
