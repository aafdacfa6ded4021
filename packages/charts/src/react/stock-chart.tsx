import { type StockLayout, stockLayout } from '../geometry/stock.ts';
import type { StockCone } from '../geometry/stock-cone.ts';
import type { StockData } from '../geometry/stock-data.ts';
import type { StockBracket } from '../geometry/stock-labels.ts';
import { stockTable } from '../geometry/stock-words.ts';
import { AimBand, AimLines } from './aim-mark.tsx';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame, chartSize } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import type { BehindProps, PlotProps } from './upright-lines.tsx';

export type StockChartProps = ChartFrameProps & StockData & BehindProps;

/** A level against its target, with what is to go and how it would go on. */
export function StockChart(props: StockChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => stockTable(props)}
      layoutFor={(width, height) => stockLayout(props, chartSize(props, width, height))}
      draw={(layout) => <StockPlot layout={layout} Behind={props.behind?.Mark} />}
      alternative={props.behind?.words(props.points)}
    />
  );
}

function StockPlot({ layout, Behind }: PlotProps<StockLayout>) {
  const { plot, axis, monthTicks, aim, line, dots, latest, cone, bracket, labels } = layout;
  return (
    <>
      <AimBand aim={aim} />
      <ValueAxis ticks={axis.ticks} plot={plot} />
      <NameAxis ticks={monthTicks} plot={plot} />
      {Behind === undefined ? null : <Behind {...layout.behind} />}
      <AimLines aim={aim} />
      <ConeMark cone={cone} />
      <BracketMark bracket={bracket} />
      <LineMark path={line} ink={INK.main} width={2.5} />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} fill={INK.main} />
      ))}
      {latest === null ? null : <circle cx={latest.x} cy={latest.y} r={5} fill={INK.main} />}
      {labels.map((label) => (
        <LabelMark key={`${label.x} ${label.y}`} {...label} />
      ))}
    </>
  );
}

/** Pale, dashed and hollow: a guess, told from figures without colour. */
function ConeMark({ cone }: Readonly<{ cone: StockCone | null }>) {
  if (cone === null) return null;
  return (
    <>
      <path
        d={cone.area}
        fill={INK.main}
        fillOpacity={0.1}
        stroke={INK.main}
        strokeOpacity={0.35}
        strokeDasharray="2 3"
      />
      <LineMark path={cone.middle} ink={INK.main} width={1.75} dash="dashed" />
    </>
  );
}

const CAP = 6;

function BracketMark({ bracket }: Readonly<{ bracket: StockBracket | null }>) {
  if (bracket === null) return null;
  const { x, from, to } = bracket;
  return (
    <g stroke={INK.target} strokeWidth={1.5}>
      <line x1={x} x2={x} y1={from} y2={to} />
      <line x1={x - CAP} x2={x + CAP} y1={to} y2={to} />
    </g>
  );
}
