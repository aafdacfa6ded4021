import type { MonthBarsPoint } from '@plumbline/charts/geometry/month-bars-data';
import type { OpenedPoint } from '@plumbline/charts/geometry/stop';
import type {
  ProtectionFilters,
  ProtectionView,
  VolumeView,
} from '@plumbline/contract/protection/protection-view';
import { months, toMonth } from '@plumbline/domain/period/month';
import { countOf, formatCount } from '@plumbline/domain/sentence/number-words';
import { auditsBehind, oneMonth } from '#shell/audits-behind.ts';
import type { AuditsSearch } from '#shell/page-search.ts';

/** Each month by itself, beside the same month of the year before. */
export function monthBars(volume: VolumeView): readonly MonthBarsPoint[] {
  return volume.months.map(({ month, label, longLabel, state, audits, lastYear }) => ({
    key: month,
    label,
    longLabel,
    state,
    done: audits,
    lastYear: lastYear,
  }));
}

/** Like for like: '240 more than a year before: 677 against 437 in April to December …'. */
export function monthsSentence(volume: VolumeView): string {
  const { done, isHeld, lastYearDone, likeForLike, months } = volume;
  if (months.every(({ state }) => state !== 'complete')) return likeForLike;
  if (!isHeld) return volume.sentence;
  if (lastYearDone === null) return 'Nothing is held of the year before to compare with.';
  const more = done - lastYearDone;
  const against = `${formatCount(done)} against ${formatCount(lastYearDone)} in ${likeForLike}`;
  if (more === 0) return `As many as the year before: ${against}.`;
  return more > 0
    ? `${formatCount(more)} more than the year before: ${against}.`
    : `${formatCount(-more)} fewer than the year before: ${against}.`;
}

/** The audits behind a running total: from 1 April to that month, of this year or the last. */
export function auditsBehindTotal(
  { series, point }: OpenedPoint,
  { volume, filters }: Pick<ProtectionView, 'volume' | 'filters'>,
): AuditsSearch | null {
  const april = volume.months[0]?.month;
  if (april === undefined) return null;
  const back = series === 'lastYear' ? -12 : 0;
  return auditsBehind({ from: shift(april, back), to: shift(point, back) }, filters);
}

/** The audits behind one month's bar, or behind the mark of the same month last year. */
export function auditsBehindMonth(
  { series, point }: OpenedPoint,
  filters: ProtectionFilters,
): AuditsSearch {
  return auditsBehind(oneMonth(shift(point, series === 'lastYear' ? -12 : 0)), filters);
}

function shift(month: string, by: number): string {
  return months.offset(toMonth(month), by);
}

/** What the chart of the year shows: without a target nothing is expected. */
export function volumeTitle({ target }: VolumeView): string {
  return target === null ? 'Audits counted up' : 'Audits against what is expected by now';
}

/** 'Audits completed in 2024 to 2025' as the caption of a table. */
export function volumeCaption({ period, volume }: ProtectionView): string {
  const target =
    volume.target === null ? '' : `, with a target of ${countOf(volume.target, 'audit')}`;
  return `Audits counted up in ${period.yearLabel}${target}`;
}
