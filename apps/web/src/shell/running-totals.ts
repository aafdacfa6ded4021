import type { CumulativePoint } from '@plumbline/charts/geometry/cumulative-data';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';

/** Whether anything is held of the year before: twelve months of none are months not imported. */
export function holdsLastYear({ months: ofYear }: Pick<VolumeView, 'months'>): boolean {
  return ofYear.some(({ lastYear }) => lastYear > 0);
}

/** The year counted up, month by month. */
export function runningTotals(volume: Pick<VolumeView, 'months'>): readonly CumulativePoint[] {
  const hasLastYear = holdsLastYear(volume);
  return volume.months.map(({ month, label, longLabel, state, ...figures }) => ({
    key: month,
    label,
    longLabel,
    state,
    done: figures.runningTotal,
    expected: figures.expectedByNow,
    lastYear: hasLastYear ? figures.lastYearRunningTotal : null,
    formerExpected: figures.formerExpected,
  }));
}
