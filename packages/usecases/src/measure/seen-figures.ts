import type { Observation } from '@plumbline/domain/aggregate/observation';
import { protectCounts } from '@plumbline/domain/disclosure/protect-counts';
import type { Definition } from '@plumbline/domain/measure/definition';
import type { Month } from '@plumbline/domain/period/month';
import { type Slice, wholeService } from '@plumbline/domain/slice/slice';

export type FiguresBySlice = ReadonlyMap<Slice, ReadonlyMap<Month, Observation>>;

/** Dimensions that a measure of what people said of themselves may be split by. */
const openDimensions: readonly string[] = ['part', 'characteristic'];

/**
 * The figures of each slice as they may be seen: disclosure comes before anything is worked out. What
 * is rolled over twelve months is protected once it is rolled ('rolled-later'); who shows its months
 * by themselves gets none of them ('month-by-month').
 */
export function seenBySlice(
  { disclosure, timeBasis }: Pick<Definition, 'disclosure' | 'timeBasis'>,
  observations: readonly Observation[],
  use: 'rolled-later' | 'month-by-month',
): FiguresBySlice {
  const isOpen = disclosure === 'none' || disclosure === 'low';
  const bySlice = new Map<Slice, Map<Month, Observation>>();
  for (const one of observations) {
    const [dimension = ''] = one.slice.split('=');
    if (!isOpen && one.slice !== wholeService && !openDimensions.includes(dimension)) continue;
    if (!isOpen && timeBasis === 'proportion' && use === 'month-by-month') continue;
    const seen = timeBasis === 'proportion' ? one : protectCounts(disclosure, one);
    if (seen === null) continue;
    const held = bySlice.get(one.slice) ?? new Map<Month, Observation>();
    bySlice.set(one.slice, held.set(one.period, seen));
  }
  return bySlice;
}
