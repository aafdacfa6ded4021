import { type FunnelLayout, funnelLayout } from '../geometry/funnel.ts';
import type { FunnelData } from '../geometry/funnel-data.ts';
import type { NamedDot } from '../geometry/funnel-labels.ts';
import { funnelTable } from '../geometry/funnel-words.ts';
import { TICK } from '../geometry/type-sizes.ts';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame, chartSize } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import { TextMark } from './text-mark.tsx';

export type FunnelChartProps = ChartFrameProps & FunnelData;

/** Shares of teams against their number of cases, between the limits of chance. */
export function FunnelChart(props: FunnelChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => funnelTable(props)}
      layoutFor={(width, height) => funnelLayout(props, chartSize(props, width, height))}
      draw={(layout) => <FunnelPlot layout={layout} />}
      readout="long"
    />
  );
}

function FunnelPlot({ layout }: Readonly<{ layout: FunnelLayout }>) {
  const { plot, axis, baseTicks, dots, labels, notes } = layout;
  const foot = plot.y + plot.height;
  return (
    <>
      <Areas layout={layout} />
      <ValueAxis ticks={axis.ticks} plot={plot} />
      <NameAxis ticks={baseTicks} plot={plot} />
      <TextMark x={0} y={14} text={layout.name} style={TICK} />
      <TextMark x={plot.x} y={foot + 42} text={layout.unitName} style={TICK} />
      <Curves layout={layout} />
      {dots.filter(isInside).map((dot) => (
        <DotMark key={dot.key} dot={dot} />
      ))}
      {dots
        .filter((dot) => !isInside(dot))
        .map((dot) => (
          <DotMark key={dot.key} dot={dot} />
        ))}
      {labels.map((label) => (
        <LabelMark key={`${label.x} ${label.y}`} {...label} />
      ))}
      {notes.map(({ key, label }) => (
        <LabelMark key={key} {...label} />
      ))}
    </>
  );
}

/** What lies beyond the limits is drawn last, so that no other dot hides it. */
function isInside({ place }: NamedDot): boolean {
  return place === 'inside';
}

function Areas({ layout: { outer, inner } }: Readonly<{ layout: FunnelLayout }>) {
  return (
    <g fill={INK.band}>
      {outer.area === null ? null : <path d={outer.area} fillOpacity={0.6} />}
      {inner.area === null ? null : <path d={inner.area} />}
    </g>
  );
}

function Curves({ layout }: Readonly<{ layout: FunnelLayout }>) {
  const { plot, centreAt, inner, outer } = layout;
  return (
    <>
      <LineMark path={outer.low} ink={INK.outline} width={1.25} dash="dashed" />
      <LineMark path={outer.high} ink={INK.outline} width={1.25} dash="dashed" />
      <LineMark path={inner.low} ink={INK.outline} width={1.25} />
      <LineMark path={inner.high} ink={INK.outline} width={1.25} />
      <line
        x1={plot.x}
        x2={plot.x + plot.width}
        y1={centreAt}
        y2={centreAt}
        stroke={INK.target}
        strokeWidth={1.5}
      />
    </>
  );
}

/** A dot within the inner limits; beyond them a triangle that points the way. */
function DotMark({ dot: { x, y, place } }: Readonly<{ dot: NamedDot }>) {
  if (place === 'inside')
    return <circle cx={x} cy={y} r={5.5} fill={INK.main} stroke={INK.paper} />;
  const tip = place === 'above' ? -8 : 8;
  return (
    <path
      d={`M${x},${y + tip}L${x + 7.5},${y - tip * 0.6}L${x - 7.5},${y - tip * 0.6}Z`}
      fill={INK.neutral}
      stroke={INK.paper}
    />
  );
}
