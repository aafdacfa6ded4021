import { CumulativeChart } from '@plumbline/charts/react/cumulative-chart';
import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { behindRunningTotal } from '#shell/behind-running-total.ts';
import { boardFiles } from '#shell/chart-files.ts';
import { protectionCsv } from '#shell/csv-link.ts';
import { landingFan } from '#shell/landing-fan.ts';
import { runningTotals } from '#shell/running-totals.ts';
import { useOpenAudits } from '#shell/use-open-audits.ts';

type AuditsCardChartProps = Readonly<{ measure: BoardMeasure; board: BoardView }>;

/** The year's audits counted up, small enough for a card. */
export function AuditsCardChart({ measure, board }: AuditsCardChartProps) {
  const open = useOpenAudits();
  const { audits, period } = board;
  return (
    <CumulativeChart
      title="Audits against what is expected by now"
      sentence={measure.sentence}
      tableCaption="Audits counted up over the year, against what is expected by now"
      headingLevel={4}
      caption="hidden"
      height="stretch"
      unit="audits"
      target={audits.target}
      points={runningTotals(audits)}
      landing={landingFan(audits)}
      onOpen={(point) => open(behindRunningTotal(point))}
      openText="Open these audits"
      {...boardFiles(measure, board)}
      csvHref={protectionCsv('months', { period: period.key })}
    />
  );
}
