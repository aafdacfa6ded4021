import type { ProgrammeFigures } from '@plumbline/contract/protection/protection-view';
import { dueStates, programmeStateNames } from '@plumbline/domain/programme/programme-words';
import type { ScheduleCut } from '#shell/schedule-behind.ts';

/** A line of the ledger: what became of the frozen schedule. */
export type LedgerLine = Readonly<{
  key: string;
  label: string;
  /** `part` lines add up to the `sum` above them; `beside` lines are counted across the others. */
  kind: 'sum' | 'part' | 'beside';
  count: (figures: ProgrammeFigures) => number;
  /** The scheduled audits that the line counts. */
  cut: ScheduleCut;
}>;

/** The lines from `due` to `removed` add up to `scheduled`; those of overdue to `overdue`. */
export const ledgerLines: readonly LedgerLine[] = [
  {
    key: 'scheduled',
    label: 'On the schedule as frozen',
    kind: 'sum',
    count: ({ scheduled }) => scheduled,
    cut: {},
  },
  {
    key: 'due',
    label: 'Due so far, by first due date',
    kind: 'sum',
    count: ({ due }) => due,
    cut: { states: dueStates },
  },
  {
    key: 'on-time',
    label: programmeStateNames['done-on-time'],
    kind: 'part',
    count: ({ doneOnTime }) => doneOnTime,
    cut: { states: ['done-on-time'] },
  },
  {
    key: 'late',
    label: programmeStateNames['done-late'],
    kind: 'part',
    count: ({ doneLate }) => doneLate,
    cut: { states: ['done-late'] },
  },
  {
    key: 'overdue-1',
    label: programmeStateNames['under-1-month'],
    kind: 'part',
    count: ({ overdueUnder1Month }) => overdueUnder1Month,
    cut: { states: ['under-1-month'] },
  },
  {
    key: 'overdue-3',
    label: programmeStateNames['1-to-3-months'],
    kind: 'part',
    count: ({ overdue1To3Months }) => overdue1To3Months,
    cut: { states: ['1-to-3-months'] },
  },
  {
    key: 'overdue-more',
    label: programmeStateNames['over-3-months'],
    kind: 'part',
    count: ({ overdueOver3Months }) => overdueOver3Months,
    cut: { states: ['over-3-months'] },
  },
  {
    key: 'ahead',
    label: programmeStateNames['done-ahead'],
    kind: 'sum',
    count: ({ doneAhead }) => doneAhead,
    cut: { states: ['done-ahead'] },
  },
  {
    key: 'to-come',
    label: programmeStateNames['not-yet-due'],
    kind: 'sum',
    count: ({ notYetDue }) => notYetDue,
    cut: { states: ['not-yet-due'] },
  },
  {
    key: 're-banded',
    label: programmeStateNames['re-banded'],
    kind: 'sum',
    count: ({ reBanded }) => reBanded,
    cut: { states: ['re-banded'] },
  },
  {
    key: 'removed',
    label: programmeStateNames.removed,
    kind: 'sum',
    count: ({ removed }) => removed,
    cut: { states: ['removed'] },
  },
  {
    key: 'rescheduled',
    label: 'Given a later date (still judged by the first)',
    kind: 'beside',
    count: ({ rescheduled }) => rescheduled,
    cut: { rescheduled: 'yes' },
  },
  {
    key: 'never',
    label: 'Very high risk and never audited',
    kind: 'beside',
    count: ({ neverAuditedVeryHigh }) => neverAuditedVeryHigh,
    cut: { neverAudited: 'yes' },
  },
];
