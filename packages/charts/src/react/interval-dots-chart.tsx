import { type IntervalDotsLayout, intervalDotsLayout } from '../geometry/interval-dots.ts';
import type { IntervalData } from '../geometry/interval-dots-data.ts';
import { intervalTable } from '../geometry/interval-dots-words.ts';
import { type NoteText, styleOf } from '../geometry/interval-notes.ts';
import type { IntervalDot } from '../geometry/interval-ribbon.ts';
import { AimBand, AimLines } from './aim-mark.tsx';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame, chartSize } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import { TextMark } from './text-mark.tsx';
import type { BehindProps, PlotProps } from './upright-lines.tsx';

export type IntervalDotsChartProps = ChartFrameProps & IntervalData & BehindProps;

/** Figures with the range each may lie in: waves side by side, or a rolling share over its ribbon. */
export function IntervalDotsChart(props: IntervalDotsChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => intervalTable(props)}
      layoutFor={(width, height) => intervalDotsLayout(props, chartSize(props, width, height))}
      draw={(layout) => <IntervalDotsPlot layout={layout} Behind={props.behind?.Mark} />}
      alternative={props.behind?.words(props.points)}
    />
  );
}

function IntervalDotsPlot({ layout, Behind }: PlotProps<IntervalDotsLayout>) {
  const { plot, axis, monthTicks, aim, look, dots, notes, labels } = layout;
  return (
    <>
      <AimBand aim={aim} />
      <ValueAxis ticks={axis.ticks} plot={plot} />
      <NameAxis ticks={monthTicks} plot={plot} />
      {Behind === undefined ? null : <Behind {...layout.behind} />}
      {look === 'ribbon' ? <RibbonMark layout={layout} /> : null}
      <AimLines aim={aim} />
      {look === 'dots' ? dots.map((dot) => <WhiskerMark key={dot.key} dot={dot} />) : null}
      {notes.map((note) => (
        <NoteMark key={note.key} note={note} />
      ))}
      {labels.map((label) => (
        <LabelMark key={label.lines[0]?.text} {...label} />
      ))}
    </>
  );
}

const CAP = 5;

function WhiskerMark({ dot }: Readonly<{ dot: IntervalDot }>) {
  const { x, y, lowAt, highAt } = dot;
  const caps = lowAt === highAt ? [] : [lowAt, highAt];
  return (
    <g stroke={INK.main} strokeWidth={1.75}>
      <line x1={x} x2={x} y1={highAt} y2={lowAt} />
      {caps.map((at) => (
        <line key={at} x1={x - CAP} x2={x + CAP} y1={at} y2={at} />
      ))}
      <circle cx={x} cy={y} r={6} fill={INK.main} stroke={INK.paper} />
    </g>
  );
}

function RibbonMark({ layout }: Readonly<{ layout: IntervalDotsLayout }>) {
  const { ribbon, dots } = layout;
  const latest = dots.at(-1);
  return (
    <>
      {ribbon.area === null ? null : <path d={ribbon.area} fill={INK.main} fillOpacity={0.13} />}
      {ribbon.edges.map((path) => (
        <LineMark key={path} path={path} ink={INK.faint} width={1} />
      ))}
      <LineMark path={ribbon.line} ink={INK.main} width={2.5} />
      {latest === undefined ? null : <circle cx={latest.x} cy={latest.y} r={5} fill={INK.main} />}
    </>
  );
}

function NoteMark({ note }: Readonly<{ note: NoteText }>) {
  const { x, y, text, kind, anchor } = note;
  return (
    <TextMark
      x={x}
      y={y}
      text={text}
      anchor={anchor}
      style={styleOf(kind)}
      fill={kind === 'figure' ? INK.main : INK.text}
      halo="paper"
    />
  );
}
