import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { nameOfMonth, toMonth } from '@plumbline/domain/period/month';
import { dueStates } from '@plumbline/domain/programme/programme-words';
import { programmeBands } from '@plumbline/domain/programme/schedule-item';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, oneMonth, yearSoFar } from '#shell/audits-behind.ts';
import { scheduleBehind } from '#shell/schedule-behind.ts';
import type { KeyFigure } from './key-figure.ts';
import { lastYearFigures, targetFigures } from './volume-figures.ts';

/** The numbers that say how the year goes, the volume first and the risk programme apart from it. */
export function keyFigures(view: ProtectionView): readonly KeyFigure[] {
  if (!view.volume.isHeld) return [noneHeld(view), ...programmeFigure(view)];
  return [
    doneFigure(view),
    ...(view.volume.expected === null ? lastYearFigures(view) : targetFigures(view)),
    ...programmeFigure(view),
  ];
}

function noneHeld({ period }: ProtectionView): KeyFigure {
  return { key: 'done', value: 'None', label: `audits held for ${period.yearLabel}`, note: '' };
}

function doneFigure({ volume, period, filters }: ProtectionView): KeyFigure {
  const span = yearSoFar(period, volume);
  const { done, unfinishedDone } = volume;
  return {
    key: 'done',
    value: formatCount(done),
    label: span === null ? 'audits done' : `audits done to the end of ${monthName(span.to)}`,
    audits: span === null || done === 0 ? undefined : auditsBehind(span, filters),
    ...soFarNote(unfinishedDone, period.unfinished, filters),
  };
}

/** The month under way, told apart and opened apart. */
function soFarNote(
  done: number | null,
  month: string | null,
  filters: ProtectionView['filters'],
): Pick<KeyFigure, 'note' | 'noteAudits'> {
  if (done === null || month === null) return { note: '' };
  return {
    note: { before: 'and ', count: done, after: ` in ${monthName(month)} so far` },
    noteAudits: auditsBehind(oneMonth(month), filters),
  };
}

function programmeFigure({ programme, ...scope }: ProtectionView): readonly KeyFigure[] {
  if (programme === null) return [];
  const { delivered } = programme.total;
  const key = 'programme';
  if (delivered.kind === 'too-few') {
    const label = 'of the risk programme due yet';
    return [{ key, value: 'None', label, note: '', section: 'programme' }];
  }
  return [
    {
      key,
      value: programme.figure ?? '',
      label: 'of the risk programme done on time',
      note: `${formatCount(delivered.numerator)} of ${countOf(delivered.base, 'audit')} due`,
      schedule: scheduleBehind(scope, { states: dueStates, riskBands: programmeBands }),
    },
  ];
}

const monthName = (month: string): string => nameOfMonth(toMonth(month));
