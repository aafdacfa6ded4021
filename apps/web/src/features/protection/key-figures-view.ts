import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { auditsCompleted, programmeDelivered } from '@plumbline/domain/measure/audit-measures';
import { nameOfMonth, toMonth } from '@plumbline/domain/period/month';
import { dueStates } from '@plumbline/domain/programme/programme-words';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { judgedPrinter } from '@plumbline/domain/status/judged-printer';
import { auditsBehind, yearSoFar } from '#shell/audits-behind.ts';
import type { AuditsSearch, ScheduleSearch } from '#shell/page-search.ts';
import { type ProgrammeScope, scheduleBehind } from '#shell/schedule-behind.ts';

/** One big number; `audits` or `schedule` are the rows behind it, `section` where it is explained. */
export type KeyFigure = Readonly<{
  key: string;
  value: string;
  label: string;
  note: string;
  audits?: AuditsSearch | undefined;
  schedule?: ScheduleSearch | undefined;
  section?: 'programme' | undefined;
}>;

/** The numbers that say how the year goes, the volume first and the risk programme apart from it. */
export function keyFigures(view: ProtectionView): readonly KeyFigure[] {
  return [
    doneFigure(view),
    ...(view.volume.expected === null ? lastYearFigures(view) : targetFigures(view)),
    ...programmeFigure(view),
  ];
}

function doneFigure({ volume, period, filters }: ProtectionView): KeyFigure {
  const span = yearSoFar(period, volume);
  return {
    key: 'done',
    value: formatCount(volume.done),
    label: span === null ? 'audits done' : `audits done to the end of ${monthName(span.to)}`,
    note: unfinishedNote(volume.unfinishedDone, period.unfinished),
    audits: span === null || volume.done === 0 ? undefined : auditsBehind(span, filters),
  };
}

function unfinishedNote(done: number | null, month: string | null): string {
  if (done === null || month === null) return '';
  return `and ${formatCount(done)} in ${monthName(month)} so far`;
}

function targetFigures({ volume }: ProtectionView): readonly KeyFigure[] {
  const { done, target } = volume;
  const expected = volume.expected ?? 0;
  return [
    {
      key: 'expected',
      value: formatCount(expected),
      label: 'expected by now',
      note: target === null ? '' : `of ${formatCount(target)} by 31 March`,
    },
    {
      key: 'gap',
      value: done === expected ? 'Level' : formatCount(Math.abs(done - expected)),
      label: gapLabel(done - expected),
      note:
        expected === 0
          ? ''
          : `${judgedPrinter(auditsCompleted.measure).figure((100 * done) / expected)} of it done`,
    },
    paceFigure(volume),
  ];
}

function gapLabel(gap: number): string {
  if (gap === 0) return 'with what is expected by now';
  return gap < 0 ? 'behind what is expected by now' : 'ahead of what is expected by now';
}

function paceFigure({ pace }: ProtectionView['volume']): KeyFigure {
  const { needed, lastThree } = pace;
  const note =
    lastThree === null
      ? 'fewer than three months have ended'
      : `the last three months averaged ${formatCount(lastThree)}`;
  if (needed === null)
    return { key: 'pace', value: 'None', label: 'months left in the year', note };
  if (needed === 0) return { key: 'pace', value: 'Met', label: 'target for the year', note };
  return { key: 'pace', value: formatCount(Math.ceil(needed)), label: 'a month needed', note };
}

/** Where no target applies the year before is what there is to look at. */
function lastYearFigures({ volume }: ProtectionView): readonly KeyFigure[] {
  const { done, lastYearDone, likeForLike, pace } = volume;
  const more = done - lastYearDone;
  return [
    {
      key: 'last-year',
      value: formatCount(lastYearDone),
      label: 'by the same time last year',
      note: likeForLike,
    },
    {
      key: 'difference',
      value: more === 0 ? 'Level' : formatCount(Math.abs(more)),
      label: differenceLabel(more),
      note: 'month for month',
    },
    {
      key: 'last-three',
      value: pace.lastThree === null ? 'None' : formatCount(pace.lastThree),
      label: pace.lastThree === null ? 'to average yet' : 'a month on average',
      note:
        pace.lastThree === null ? 'fewer than three months have ended' : 'the last three months',
    },
  ];
}

function differenceLabel(more: number): string {
  if (more === 0) return 'with last year';
  return more > 0 ? 'more than last year' : 'fewer than last year';
}

function programmeFigure({ programme, ...scope }: ProtectionView): readonly KeyFigure[] {
  if (programme === null) return [];
  const { delivered, due } = programme.total;
  const key = 'programme';
  if (delivered.kind === 'too-few') {
    const label = 'of the risk programme due yet';
    return [{ key, value: 'None', label, note: '', section: 'programme' }];
  }
  return [
    {
      key,
      value: programme.figure ?? judgedPrinter(programmeDelivered.measure).figure(delivered.value),
      label: 'of the risk programme done on time',
      note: `${formatCount(delivered.numerator)} of ${countOf(delivered.base, 'audit')} due`,
      ...behindDelivered(delivered.base === due, scope),
    },
  ];
}

/** The audits due, each with what became of it; a share of only some of them is explained instead. */
function behindDelivered(
  isOfAllDue: boolean,
  scope: ProgrammeScope,
): Pick<KeyFigure, 'schedule' | 'section'> {
  if (!isOfAllDue) return { section: 'programme' };
  return { schedule: scheduleBehind(scope, { states: dueStates }) };
}

const monthName = (month: string): string => nameOfMonth(toMonth(month));
