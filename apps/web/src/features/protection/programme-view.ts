import type { StackedCategory, StackedRow } from '@plumbline/charts/geometry/stacked-data';
import type { OpenedPoint } from '@plumbline/charts/geometry/stop';
import type {
  ProgrammeFigures,
  ProgrammeView,
} from '@plumbline/contract/protection/protection-view';
import { overdueStates } from '@plumbline/domain/programme/programme-words';
import type { ProgrammeState } from '@plumbline/domain/programme/read-programme';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import type { ScheduleSearch } from '#shell/page-search.ts';
import { type ProgrammeScope, type ScheduleCut, scheduleBehind } from '#shell/schedule-behind.ts';

type ProgrammeCategory = StackedCategory & Readonly<{ states: readonly ProgrammeState[] }>;

/** What still belongs to the programme, in the four states that the chart tells apart. */
export const programmeCategories: readonly ProgrammeCategory[] = [
  { key: 'on-time', name: 'Done on time', states: ['done-on-time', 'done-ahead'] },
  { key: 'late', name: 'Done late', states: ['done-late'] },
  { key: 'overdue', name: 'Overdue', states: overdueStates },
  { key: 'to-come', name: 'Not yet due', states: ['not-yet-due'] },
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

/** The scheduled audits behind a part of a risk band, or behind all that the chart draws of it. */
export function scheduleBehindPart(
  { series, point }: OpenedPoint,
  scope: ProgrammeScope,
): ScheduleSearch {
  const drawn = programmeCategories.filter(({ key }) => series === 'all' || key === series);
  return scheduleBehind(scope, { riskBand: point, states: drawn.flatMap(({ states }) => states) });
}

/** The scheduled audits behind a figure of a team; no address names those without a team. */
export function scheduleBehindTeam(
  { key }: ProgrammeFigures,
  scope: ProgrammeScope,
  states: readonly ProgrammeState[],
): ScheduleSearch | null {
  return key === '' ? null : scheduleBehind(scope, { team: key, states });
}

/** How the schedule as frozen and what the chart draws go together. */
export function programmeChartSentence({ total }: ProgrammeView): string {
  const left = total.removed + total.reBanded;
  const frozen = `${countOf(total.scheduled, 'audit')} on the schedule as frozen`;
  if (left === 0) return `${frozen}, all of them still in the programme.`;
  return `${frozen}; ${formatCount(left)} left it, and the other ${formatCount(total.scheduled - left)} stand as shown.`;
}

type ProgrammeFigure = Readonly<{
  key: string;
  count: number;
  label: string;
  note: string;
  cut: ScheduleCut;
}>;

/** The numbers of the programme that ask for a look. */
export function programmeFigures({ total }: ProgrammeView): readonly ProgrammeFigure[] {
  const { due, doneOnTime, doneLate, overdue, overdueOver3Months, neverAuditedVeryHigh } = total;
  return [
    {
      key: 'on-time',
      count: doneOnTime,
      label: 'done by the due date',
      note: `of ${formatCount(due)} due so far`,
      cut: { states: ['done-on-time'] },
    },
    {
      key: 'late',
      count: doneLate,
      label: 'done late',
      note: 'after the first due date',
      cut: { states: ['done-late'] },
    },
    {
      key: 'overdue',
      count: overdue,
      label: 'overdue',
      note: `${formatCount(overdueOver3Months)} by over 3 months`,
      cut: { states: overdueStates },
    },
    {
      key: 'never',
      count: neverAuditedVeryHigh,
      label: 'very high risk, never audited',
      note: 'premises still to be audited',
      cut: { neverAudited: 'yes' },
    },
  ];
}
