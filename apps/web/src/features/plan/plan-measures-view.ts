import type { PlanMeasureView } from '@plumbline/contract/plan/plan-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';

/** A small trend in words; null where fewer than two months have a figure. */
export function trendWords({
  name,
  months,
}: Pick<PlanMeasureView, 'name' | 'months'>): string | null {
  const said = months.flatMap(({ label, text }) => (text === null ? [] : [`${label}: ${text}`]));
  if (said.length < 2) return null;
  return `${name}, ${formatCount(said.length)} figures, from ${said[0]} to ${said.at(-1)}`;
}
