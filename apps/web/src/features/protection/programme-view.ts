import type { StackedCategory, StackedRow } from '@plumbline/charts/geometry/stacked-data';
import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';

/** What still belongs to the programme, in the four states there can be. */
export const programmeCategories: readonly StackedCategory[] = [
  { key: 'on-time', name: 'Done on time' },
  { key: 'late', name: 'Done late' },
  { key: 'overdue', name: 'Overdue' },
  { key: 'to-come', name: 'Not yet due' },
];

/** A row a risk band. What was done before its month is done on time. */
export function programmeRows({ byRiskBand }: ProgrammeView): readonly StackedRow[] {
  return byRiskBand.map((band) => ({
    key: band.key,
    label: band.label,
    longLabel: `${band.label} risk`,
    counts: [band.doneOnTime + band.doneAhead, band.doneLate, band.overdue, band.notYetDue],
  }));
}

/** How the schedule as frozen and what the chart draws go together. */
export function programmeChartSentence({ total }: ProgrammeView): string {
  const left = total.removed + total.reBanded;
  const frozen = `${countOf(total.scheduled, 'audit')} on the schedule as frozen`;
  if (left === 0) return `${frozen}, all of them still in the programme.`;
  return `${frozen}; ${formatCount(left)} left it, and the other ${formatCount(total.scheduled - left)} stand as shown.`;
}

type ProgrammeFigure = Readonly<{ key: string; value: string; label: string; note: string }>;

/** The numbers of the programme that ask for a look. */
export function programmeFigures({ total }: ProgrammeView): readonly ProgrammeFigure[] {
  const { due, doneOnTime, doneLate, overdue, overdueOver3Months, neverAuditedVeryHigh } = total;
  return [
    {
      key: 'on-time',
      value: formatCount(doneOnTime),
      label: 'done by the due date',
      note: `of ${formatCount(due)} due so far`,
    },
    {
      key: 'late',
      value: formatCount(doneLate),
      label: 'done late',
      note: 'after the first due date',
    },
    {
      key: 'overdue',
      value: formatCount(overdue),
      label: 'overdue',
      note: `${formatCount(overdueOver3Months)} by over 3 months`,
    },
    {
      key: 'never',
      value: formatCount(neverAuditedVeryHigh),
      label: 'very high risk, never audited',
      note: 'premises still to be audited',
    },
  ];
}

/** A line of the ledger: what became of the frozen schedule. */
export type LedgerLine = Readonly<{
  key: string;
  label: string;
  /** `part` lines add up to the `sum` above them; `beside` lines are counted across the others. */
  kind: 'sum' | 'part' | 'beside';
  count: (figures: ProgrammeFigures) => number;
}>;

/** The lines from `due` to `removed` add up to `scheduled`; those of overdue to `overdue`. */
export const ledgerLines: readonly LedgerLine[] = [
  {
    key: 'scheduled',
    label: 'On the schedule as frozen',
    kind: 'sum',
    count: ({ scheduled }) => scheduled,
  },
  { key: 'due', label: 'Due so far, by first due date', kind: 'sum', count: ({ due }) => due },
  {
    key: 'on-time',
    label: 'Done by the due date',
    kind: 'part',
    count: ({ doneOnTime }) => doneOnTime,
  },
  { key: 'late', label: 'Done late', kind: 'part', count: ({ doneLate }) => doneLate },
  {
    key: 'overdue-1',
    label: 'Overdue by under 1 month',
    kind: 'part',
    count: ({ overdueUnder1Month }) => overdueUnder1Month,
  },
  {
    key: 'overdue-3',
    label: 'Overdue by 1 to 3 months',
    kind: 'part',
    count: ({ overdue1To3Months }) => overdue1To3Months,
  },
  {
    key: 'overdue-more',
    label: 'Overdue by over 3 months',
    kind: 'part',
    count: ({ overdueOver3Months }) => overdueOver3Months,
  },
  {
    key: 'ahead',
    label: 'Done before its month',
    kind: 'sum',
    count: ({ doneAhead }) => doneAhead,
  },
  { key: 'to-come', label: 'Not yet due', kind: 'sum', count: ({ notYetDue }) => notYetDue },
  {
    key: 're-banded',
    label: 'Left: re-banded to a lower risk',
    kind: 'sum',
    count: ({ reBanded }) => reBanded,
  },
  { key: 'removed', label: 'Left: removed', kind: 'sum', count: ({ removed }) => removed },
  {
    key: 'rescheduled',
    label: 'Given a later date (still judged by the first)',
    kind: 'beside',
    count: ({ rescheduled }) => rescheduled,
  },
  {
    key: 'never',
    label: 'Very high risk and never audited',
    kind: 'beside',
    count: ({ neverAuditedVeryHigh }) => neverAuditedVeryHigh,
  },
];
