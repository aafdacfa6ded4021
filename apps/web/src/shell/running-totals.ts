import type { CumulativePoint } from '@plumbline/charts/geometry/cumulative-data';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';

/** The year counted up, month by month. */
export function runningTotals(volume: Pick<VolumeView, 'months'>): readonly CumulativePoint[] {
  return volume.months.map(({ month, label, longLabel, state, ...figures }) => ({
    key: month,
    label,
    longLabel,
    state,
    done: figures.runningTotal,
    expected: figures.expectedByNow,
    lastYear: figures.lastYearRunningTotal,
    formerExpected: figures.formerExpected,
  }));
}
