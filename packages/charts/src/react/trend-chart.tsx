import { type TrendLayout, trendLayout } from '../geometry/trend.ts';
import type { TrendData } from '../geometry/trend-data.ts';
import { trendTable } from '../geometry/trend-words.ts';
import { AimBand, AimLines } from './aim-mark.tsx';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame, chartSize } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import type { BehindProps, PlotProps } from './upright-lines.tsx';

export type TrendChartProps = ChartFrameProps & TrendData & BehindProps;

/** A measure month by month, against its target or inside its band. */
export function TrendChart(props: TrendChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => trendTable(props)}
      layoutFor={(width, height) => trendLayout(props, chartSize(props, width, height))}
      draw={(layout) => <TrendPlot layout={layout} Behind={props.behind?.Mark} />}
      alternative={props.behind?.words(props.points)}
    />
  );
}

function TrendPlot({ layout, Behind }: PlotProps<TrendLayout>) {
  const { plot, axis, monthTicks, line, dots, latest, aim, labels } = layout;
  return (
    <>
      <AimBand aim={aim} />
      <ValueAxis ticks={axis.ticks} plot={plot} />
      <NameAxis ticks={monthTicks} plot={plot} />
      {Behind === undefined ? null : <Behind {...layout.behind} />}
      <AimLines aim={aim} />
      <LineMark path={line} ink={INK.main} width={2.5} />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} fill={INK.main} />
      ))}
      {latest === null ? null : <circle cx={latest.x} cy={latest.y} r={5} fill={INK.main} />}
      {labels.map((label) => (
        <LabelMark key={label.lines[0]?.text} {...label} />
      ))}
    </>
  );
}
