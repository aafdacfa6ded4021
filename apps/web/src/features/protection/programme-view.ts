import type { StackedCategory, StackedRow } from '@plumbline/charts/geometry/stacked-data';
import type { OpenedPoint } from '@plumbline/charts/geometry/stop';
import type {
  ProgrammeFigures,
  ProgrammeView,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { dueStates, overdueStates } from '@plumbline/domain/programme/programme-words';
import type { ProgrammeState } from '@plumbline/domain/programme/read-programme';
import { programmeBands } from '@plumbline/domain/programme/schedule-item';
import { countOf, formatCount, listWords } from '@plumbline/domain/sentence/number-words';
import type { ScheduleSearch } from '#shell/page-search.ts';
import { type ProgrammeScope, type ScheduleCut, scheduleBehind } from '#shell/schedule-behind.ts';
import type { CountedNote } from './key-figure.ts';

type ProgrammeCategory = StackedCategory & Readonly<{ states: readonly ProgrammeState[] }>;

/**
 * What became of the audits due so far. Those done before their month or not yet due are in no bar:
 * they are not judged yet, and the bars add up to what is.
 */
export const programmeCategories: readonly ProgrammeCategory[] = [
  { key: 'on-time', name: 'Done by the due date', states: ['done-on-time'] },
  { key: 'late', name: 'Done late', states: ['done-late'] },
  { key: 'overdue', name: 'Overdue', states: overdueStates, look: 'concern' },
];

/** A row a risk band; its parts add up to what is due of it. */
export function programmeRows({ byRiskBand }: ProgrammeView): readonly StackedRow[] {
  return byRiskBand.map((band) => ({
    key: band.key,
    label: band.label,
    longLabel: `${band.label} risk`,
    counts: [band.doneOnTime, band.doneLate, band.overdue],
  }));
}

/** The scheduled audits behind a part of a risk band, or behind all that the chart draws of it. */
export function scheduleBehindPart(
  { series, point }: OpenedPoint,
  scope: ProgrammeScope,
): ScheduleSearch {
  const drawn = programmeCategories.filter(({ key }) => series === 'all' || key === series);
  return scheduleBehind(scope, {
    riskBands: [point],
    states: drawn.flatMap(({ states }) => states),
  });
}

/** The scheduled audits behind a figure of a team, or of those that name none. */
export function scheduleBehindTeam(
  { key }: Pick<ProgrammeFigures, 'key'>,
  scope: ProgrammeScope,
  states: readonly ProgrammeState[],
): ScheduleSearch {
  return scheduleBehind(scope, key === '' ? { withoutTeam: 'yes', states } : { team: key, states });
}

/** What the bars add up to, and where the rest of the schedule is: '465 of the 620 … are due so far.' */
export function programmeChartSentence({ total }: ProgrammeView): string {
  const { due, scheduled, doneAhead, notYetDue, removed, reBanded } = total;
  const left = removed + reBanded;
  const rest = [
    doneAhead > 0 &&
      `${formatCount(doneAhead)} ${doneAhead === 1 ? 'was' : 'were'} done before ${doneAhead === 1 ? 'its' : 'their'} month`,
    notYetDue > 0 && `${formatCount(notYetDue)} ${isAre(notYetDue)} not yet due`,
    left > 0 && `${formatCount(left)} left the programme`,
  ].filter((part) => part !== false);
  const first = `${formatCount(due)} of the ${countOf(scheduled, 'audit')} on the schedule as frozen ${isAre(due)} due so far.`;
  return rest.length === 0 ? first : `${first} Of the others, ${listWords(rest)}.`;
}

/** Why the programme stands as it does, and that a filter on origins does not reach it. */
export function programmeNote({
  programme,
  filters,
}: Pick<ProtectionView, 'programme' | 'filters'>): string {
  const reason = programme?.status.reason ?? '';
  if (filters.origin === null) return reason;
  return `${reason} A schedule does not say what led to an audit, so this part is of all origins.`;
}

const isAre = (count: number): string => (count === 1 ? 'is' : 'are');

type ProgrammeFigure = Readonly<{
  key: string;
  count: number;
  label: string;
  note: string | CountedNote;
  cut: ScheduleCut;
  /** What the number in the note counts. */
  noteCut?: ScheduleCut;
}>;

/** The numbers of the programme that ask for a look. */
export function programmeFigures({ total }: ProgrammeView): readonly ProgrammeFigure[] {
  const { doneLate, overdue, overdueOver3Months, neverAuditedVeryHigh } = total;
  const of = (label: string) => (hasOtherBands(total) ? `${label}, all risk bands` : label);
  return [
    onTimeFigure(total),
    {
      key: 'late',
      count: doneLate,
      label: of('done late'),
      note: 'after the first due date',
      cut: { states: ['done-late'] },
    },
    {
      key: 'overdue',
      count: overdue,
      label: of('overdue'),
      note: { before: '', count: overdueOver3Months, after: ' by over 3 months' },
      cut: { states: overdueStates },
      noteCut: { states: ['over-3-months'] },
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

/** The share that is judged is of very high and high risk: where others are due, too, so is this. */
function onTimeFigure(total: ProgrammeFigures): ProgrammeFigure {
  const { due, doneOnTime, delivered } = total;
  const isOfPromised = hasOtherBands(total) && delivered.kind === 'ratio';
  const cut = isOfPromised ? { riskBands: programmeBands } : {};
  return {
    key: 'on-time',
    count: isOfPromised ? delivered.numerator : doneOnTime,
    label: isOfPromised ? 'very high and high risk, done by the due date' : 'done by the due date',
    note: { before: 'of ', count: isOfPromised ? delivered.base : due, after: ' due so far' },
    cut: { ...cut, states: ['done-on-time'] },
    noteCut: { ...cut, states: dueStates },
  };
}

/** Whether audits are due whose bands the programme does not promise. */
export function hasOtherBands({ delivered, due }: ProgrammeFigures): boolean {
  return delivered.base !== due;
}
