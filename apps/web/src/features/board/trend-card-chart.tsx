import { TrendChart } from '@plumbline/charts/react/trend-chart';
import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { behindMonth } from '#shell/behind-measure.ts';
import { boardFiles } from '#shell/chart-files.ts';
import { useOpenBehind } from '#shell/use-open-behind.ts';
import { hasRows, trendOf } from './board-view.ts';
import { trendData, trendTitle } from './trend-view.ts';

type TrendCardChartProps = Readonly<{ measure: BoardMeasure; board: BoardView }>;

/** The last months of a measure against what it is measured against. */
export function TrendCardChart({ measure, board }: TrendCardChartProps) {
  const open = useOpenBehind();
  return (
    <TrendChart
      {...trendData(measure)}
      title={trendTitle(measure)}
      sentence={trendOf(measure).label}
      tableCaption={`${measure.name}, month by month`}
      headingLevel={4}
      caption="hidden"
      height="stretch"
      {...(hasRows(measure)
        ? {
            onOpen: ({ point }: { readonly point: string }) => open(behindMonth(measure, point)),
            openText: 'Open these audits',
          }
        : {})}
      {...boardFiles(measure, board)}
    />
  );
}
