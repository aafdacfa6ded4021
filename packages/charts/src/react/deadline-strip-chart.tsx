import type { DeadlineData } from '../geometry/deadline-data.ts';
import {
  type DeadlineLayout,
  type DeadlineMark,
  type DeadlineStrip,
  type DeadlineSwatch,
  deadlineLayout,
} from '../geometry/deadline-strip.ts';
import { deadlineTable } from '../geometry/deadline-words.ts';
import { type PlacedKeyItem, SWATCH_WIDTH } from '../geometry/key-row.ts';
import type { UprightLine } from '../geometry/upright-line.ts';
import { NameAxis } from './axis.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { INK } from './ink.ts';
import { KeyWords } from './key-words.tsx';
import { LabelMark } from './label-mark.tsx';
import { LineMark } from './line-mark.tsx';
import { TextMark } from './text-mark.tsx';

export type DeadlineStripChartProps = ChartFrameProps & DeadlineData;

/** Milestones on a line of months: when each was due and when it was reached. */
export function DeadlineStripChart(props: DeadlineStripChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => deadlineTable(props)}
      layoutFor={(width) => deadlineLayout(props, width)}
      draw={(layout) => <DeadlinePlot layout={layout} />}
    />
  );
}

function DeadlinePlot({ layout }: Readonly<{ layout: DeadlineLayout }>) {
  const { plot, key, monthTicks, monthLines, todayLines, today, rows } = layout;
  const foot = plot.y + plot.height;
  return (
    <>
      {key.items.map((item) => (
        <KeyItemMark key={item.swatch} item={item} />
      ))}
      <Uprights lines={monthLines} ink={INK.grid} />
      <line x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} stroke={INK.outline} />
      <Uprights lines={todayLines} ink={INK.event} />
      {today === null ? null : (
        <TextMark {...today} anchor="middle" fill={INK.event} halo="paper" />
      )}
      <NameAxis ticks={monthTicks} plot={plot} />
      {rows.map((row) => (
        <StripMark key={row.key} row={row} from={plot.x} to={plot.x + plot.width} />
      ))}
    </>
  );
}

function Uprights({ lines, ink }: Readonly<{ lines: readonly UprightLine[]; ink: string }>) {
  return (
    <g stroke={ink} strokeWidth={1.25}>
      {lines.map(({ x, y1, y2 }) => (
        <line key={`${x} ${y1}`} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
    </g>
  );
}

type StripMarkProps = Readonly<{ row: DeadlineStrip; from: number; to: number }>;

function StripMark({ row, from, to }: StripMarkProps) {
  const { state, y, due, reached, way, name, words } = row;
  return (
    <g>
      <line x1={from} x2={to} y1={y} y2={y} stroke={INK.grid} />
      {way === null ? null : <WayMark x1={way.x1} x2={way.x2} y={y} look={way.look} />}
      <DueMark at={due} y={y} ink={state === 'overdue' ? INK.concern : INK.main} />
      {reached === null ? null : <ReachedMark at={reached} y={y} />}
      <LabelMark {...name} />
      <LabelMark {...words} />
    </g>
  );
}

type WayMarkProps = Readonly<{
  x1: number;
  x2: number;
  y: number;
  look: 'early' | 'late' | 'left';
}>;

/** Early is a solid line, late a dashed one, time left a dotted one. */
function WayMark({ x1, x2, y, look }: WayMarkProps) {
  const path = `M${x1},${y}L${x2},${y}`;
  if (look === 'early') return <LineMark path={path} ink={INK.main} width={3} />;
  if (look === 'late') return <LineMark path={path} ink={INK.concern} width={3} dash="dashed" />;
  return <LineMark path={path} ink={INK.outline} width={2} dash="dotted" />;
}

type PointMarkProps = Readonly<{ at: DeadlineMark; y: number; ink?: string | undefined }>;

/** A hollow diamond; beyond the months an arrow that points to where it would be. */
function DueMark({ at: { x, beyond }, y, ink = INK.main }: PointMarkProps) {
  const tip = beyond === 'before' ? -9 : 9;
  const path =
    beyond === null
      ? `M${x},${y - 8}L${x + 8},${y}L${x},${y + 8}L${x - 8},${y}Z`
      : `M${x + tip},${y}L${x - tip / 2},${y - 8}L${x - tip / 2},${y + 8}Z`;
  return <path d={path} fill={INK.paper} stroke={ink} strokeWidth={2} strokeLinejoin="round" />;
}

/** Filled, with a tick. */
function ReachedMark({ at: { x }, y }: PointMarkProps) {
  return (
    <g>
      <circle cx={x} cy={y} r={7} fill={INK.main} stroke={INK.paper} />
      <path
        d={`M${x - 3.2},${y + 0.2}L${x - 0.8},${y + 2.8}L${x + 3.4},${y - 2.8}`}
        fill="none"
        stroke={INK.paper}
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}

function KeyItemMark({ item }: Readonly<{ item: PlacedKeyItem<DeadlineSwatch> }>) {
  const { x, y, swatch } = item;
  const middle = { x: x + SWATCH_WIDTH / 2, beyond: null };
  return (
    <g>
      {swatch === 'due' ? <DueMark at={middle} y={y} /> : null}
      {swatch === 'reached' ? <ReachedMark at={middle} y={y} /> : null}
      {swatch === 'early' || swatch === 'late' ? (
        <WayMark x1={x} x2={x + SWATCH_WIDTH + 1} y={y} look={swatch} />
      ) : null}
      <KeyWords item={item} />
    </g>
  );
}
