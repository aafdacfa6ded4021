import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, yearBefore, yearSoFar } from '#shell/audits-behind.ts';
import type { KeyFigure } from './key-figure.ts';

/** Where the year stands against what is expected of it. */
export function targetFigures({ volume }: ProtectionView): readonly KeyFigure[] {
  const { done, target, shareOfExpected } = volume;
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
      note: shareOfExpected === null ? '' : `${shareOfExpected} of it done`,
    },
    paceFigure(volume),
  ];
}

function gapLabel(gap: number): string {
  if (gap === 0) return 'with what is expected by now';
  return gap < 0 ? 'behind what is expected by now' : 'ahead of what is expected by now';
}

function paceFigure({ pace }: ProtectionView['volume']): KeyFigure {
  const { needed, isMet, lastThree } = pace;
  const note =
    lastThree === null
      ? 'fewer than three months have ended'
      : `the last three months averaged ${lastThree}`;
  if (isMet) return { key: 'pace', value: 'Met', label: 'target for the year', note };
  if (needed === null) {
    return { key: 'pace', value: 'None', label: 'months left in the year', note };
  }
  return { key: 'pace', value: needed, label: 'a month needed', note };
}

/** Where no target applies the year before is what there is to look at. */
export function lastYearFigures(view: ProtectionView): readonly KeyFigure[] {
  const { done, lastYearDone, likeForLike, pace } = view.volume;
  const span = yearSoFar(view.period, view.volume);
  return [
    ...(lastYearDone === null
      ? []
      : [
          {
            key: 'last-year',
            value: formatCount(lastYearDone),
            label: 'by the same time last year',
            note: likeForLike,
            audits:
              span === null || lastYearDone === 0
                ? undefined
                : auditsBehind(yearBefore(span), view.filters),
          },
          differenceFigure(done - lastYearDone),
        ]),
    {
      key: 'last-three',
      value: pace.lastThree ?? 'None',
      label: pace.lastThree === null ? 'to average yet' : 'a month on average',
      note:
        pace.lastThree === null ? 'fewer than three months have ended' : 'the last three months',
    },
  ];
}

function differenceFigure(more: number): KeyFigure {
  return {
    key: 'difference',
    value: more === 0 ? 'Level' : formatCount(Math.abs(more)),
    label: differenceLabel(more),
    note: 'month for month',
  };
}

function differenceLabel(more: number): string {
  if (more === 0) return 'with last year';
  return more > 0 ? 'more than last year' : 'fewer than last year';
}
