import type { StackedData } from '../geometry/stacked-data.ts';
import { stackedSharesLayout } from '../geometry/stacked-shares.ts';
import { stackedTable } from '../geometry/stacked-words.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { StackedPlot } from './stacked-plot.tsx';

export type StackedSharesChartProps = ChartFrameProps & StackedData;

/** Shares of four parts at most, every row with the base it stands on. */
export function StackedSharesChart(props: StackedSharesChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => stackedTable(props, { figures: 'shares' })}
      layoutFor={(width) => stackedSharesLayout(props, width)}
      draw={(layout) => <StackedPlot layout={layout} />}
    />
  );
}
