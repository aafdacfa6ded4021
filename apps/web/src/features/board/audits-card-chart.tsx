import { CumulativeChart } from '@plumbline/charts/react/cumulative-chart';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';

/** The year's audits counted up, small enough for a card. */
export function AuditsCardChart({ volume }: Readonly<{ volume: VolumeView }>) {
  return (
    <CumulativeChart
      title="Audits against what is expected by now"
      sentence={volume.sentence}
      tableCaption="Audits counted up over the year, against what is expected by now"
      headingLevel={4}
      caption="hidden"
      height={260}
      unit="audits"
      target={volume.target}
      points={volume.months.map(({ month, label, longLabel, state, ...figures }) => ({
        key: month,
        label,
        longLabel,
        state,
        done: figures.runningTotal,
        expected: figures.expectedByNow,
        lastYear: figures.lastYearRunningTotal,
      }))}
    />
  );
}
