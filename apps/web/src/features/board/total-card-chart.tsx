import { CumulativeChart } from '@plumbline/charts/react/cumulative-chart';
import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';
import { behindRunningTotal } from '#shell/behind-running-total.ts';
import { boardFiles } from '#shell/chart-files.ts';
import { measureCsv } from '#shell/csv-link.ts';
import { landingFan } from '#shell/landing-fan.ts';
import { runningTotals } from '#shell/running-totals.ts';
import { useOpenAudits } from '#shell/use-open-audits.ts';
import { hasRows } from './board-view.ts';

type TotalCardChartProps = Readonly<{
  measure: BoardMeasure;
  total: VolumeView;
  board: BoardView;
}>;

/** The year counted up, small enough for a card. */
export function TotalCardChart({ measure, total, board }: TotalCardChartProps) {
  const open = useOpenAudits();
  const opens = hasRows(measure)
    ? {
        onOpen: (point: Parameters<typeof behindRunningTotal>[0]) =>
          open(behindRunningTotal(point)),
        openText: 'Open these audits',
      }
    : {};
  return (
    <CumulativeChart
      title={`${measure.shortName} against what is expected by now`}
      sentence={measure.sentence}
      tableCaption={`${measure.name} counted up over the year, against what is expected by now`}
      headingLevel={4}
      caption="hidden"
      height="stretch"
      unit={measure.things}
      target={total.target}
      points={runningTotals(total)}
      landing={landingFan(total)}
      {...opens}
      {...boardFiles(measure, board)}
      csvHref={measureCsv(measure.measure, 'total', { period: board.period.key })}
    />
  );
}
