import { stackedCountsLayout } from '../geometry/stacked-counts.ts';
import type { StackedData } from '../geometry/stacked-data.ts';
import { stackedTable } from '../geometry/stacked-words.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { StackedPlot } from './stacked-plot.tsx';

export type StackedCountsChartProps = ChartFrameProps & StackedData;

/** Counts by state, a row each on one scale, every row with its total. */
export function StackedCountsChart(props: StackedCountsChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => stackedTable(props, { figures: 'counts' })}
      layoutFor={(width) => stackedCountsLayout(props, width)}
      draw={(layout) => <StackedPlot layout={layout} />}
    />
  );
}
