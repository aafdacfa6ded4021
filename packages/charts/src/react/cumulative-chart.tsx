import { type CumulativeLayout, cumulativeLayout } from '../geometry/cumulative.ts';
import type { CumulativeData } from '../geometry/cumulative-data.ts';
import type { GapMark } from '../geometry/cumulative-drawn.ts';
import type { LandingFan } from '../geometry/cumulative-fan.ts';
import { cumulativeTable } from '../geometry/cumulative-words.ts';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame, chartSize } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import type { BehindProps, PlotProps } from './upright-lines.tsx';

export type CumulativeChartProps = ChartFrameProps & CumulativeData & BehindProps;

/** A year counted up, against what is expected by now on the way to its target. */
export function CumulativeChart(props: CumulativeChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => cumulativeTable(props)}
      layoutFor={(width, height) => cumulativeLayout(props, chartSize(props, width, height))}
      draw={(layout) => <CumulativePlot layout={layout} Behind={props.behind?.Mark} />}
      alternative={props.behind?.words(props.points)}
    />
  );
}

function CumulativePlot({ layout, Behind }: PlotProps<CumulativeLayout>) {
  const { plot, countAxis, monthTicks, targetAt, lastComplete, hollow, gap } = layout;
  const across = { x1: plot.x, x2: plot.x + plot.width };
  return (
    <>
      <ValueAxis ticks={countAxis.ticks} plot={plot} />
      <LandingShapes fan={layout.fan} />
      <NameAxis ticks={monthTicks} plot={plot} />
      {Behind === undefined ? null : <Behind {...layout.behind} />}
      <LineMark path={layout.lastYear} ink={INK.faint} width={1.75} />
      <LineMark path={layout.formerExpected} ink={INK.outline} width={1.25} dash="dotted" />
      <LineMark path={layout.expected} ink={INK.target} width={2} dash="dotted" />
      {targetAt === null ? null : (
        <line {...across} y1={targetAt} y2={targetAt} stroke={INK.target} strokeDasharray="1 4" />
      )}
      <GapLine gap={gap} />
      {layout.fan === null ? null : (
        <LineMark path={layout.fan.middle} ink={INK.main} width={1.5} dash="dashed" />
      )}
      <LineMark path={layout.unfinished} ink={INK.main} width={2} dash="dashed" />
      <LineMark path={layout.done} ink={INK.main} width={3} />
      {lastComplete === null ? null : (
        <circle cx={lastComplete.x} cy={lastComplete.y} r={5} fill={INK.main} />
      )}
      {hollow === null ? null : (
        <circle
          cx={hollow.x}
          cy={hollow.y}
          r={4.5}
          fill={INK.paper}
          stroke={INK.main}
          strokeWidth={2}
        />
      )}
      {layout.labels.map((label) => (
        <LabelMark key={label.lines[0]?.text} {...label} />
      ))}
    </>
  );
}

/** The wide range pale, the narrow one over it darker, both edged for where tints are lost. */
function LandingShapes({ fan }: Readonly<{ fan: LandingFan | null }>) {
  if (fan === null) return null;
  const look = { fill: INK.main, stroke: INK.main, strokeOpacity: 0.35, strokeWidth: 1 } as const;
  return (
    <g>
      <path d={fan.wide} {...look} fillOpacity={0.1} strokeDasharray="2 3" />
      <path d={fan.narrow} {...look} fillOpacity={0.16} />
    </g>
  );
}

const GAP_INK = { behind: INK.concern, ahead: INK.better, level: INK.outline } as const;

function GapLine({ gap }: Readonly<{ gap: GapMark | null }>) {
  if (gap === null || gap.tone === 'level') return null;
  const { x, from, to, tone } = gap;
  return (
    <g stroke={GAP_INK[tone]} strokeWidth={2}>
      <line x1={x} x2={x} y1={from} y2={to} />
      <line x1={x - 4} x2={x + 4} y1={to} y2={to} />
    </g>
  );
}
