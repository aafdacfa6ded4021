import { useId } from 'react';
import { type BacklogLayout, backlogLayout } from '../geometry/backlog.ts';
import type { BacklogBar, BacklogFill } from '../geometry/backlog-bars.ts';
import type { BacklogData } from '../geometry/backlog-data.ts';
import type { BacklogPanel, BacklogSwatch } from '../geometry/backlog-frames.ts';
import { backlogTable } from '../geometry/backlog-words.ts';
import { type PlacedKeyItem, SWATCH_WIDTH } from '../geometry/key-row.ts';
import { STRONG } from '../geometry/type-sizes.ts';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { FillPatterns, fillIds } from './fills.tsx';
import { INK } from './ink.ts';
import { KeyWords } from './key-words.tsx';
import { TextMark } from './text-mark.tsx';

export type BacklogChartProps = ChartFrameProps & BacklogData;

/** What is open by how long, over what came and went, month by month. */
export function BacklogChart(props: BacklogChartProps) {
  return (
    <ChartFrame
      frame={props}
      table={() => backlogTable(props)}
      layoutFor={(width) => backlogLayout(props, width)}
      draw={(layout) => <BacklogPlot layout={layout} />}
    />
  );
}

function BacklogPlot({ layout }: Readonly<{ layout: BacklogLayout }>) {
  const chartId = useId();
  const { open, flows, monthTicks, total } = layout;
  return (
    <>
      <FillPatterns ids={fillIds(chartId)} />
      <FlowHatch id={hatchId(chartId)} />
      <PanelMark panel={open} chartId={chartId} />
      <PanelMark panel={flows} chartId={chartId} />
      <NameAxis ticks={monthTicks} plot={flows.plot} />
      {total === null ? null : (
        <TextMark {...total} style={STRONG} fill={INK.strongText} anchor="middle" halo="paper" />
      )}
    </>
  );
}

function hatchId(chartId: string): string {
  return `${chartId}-flow-hatched`;
}

/** Slanted the other way than any band, and narrow: the bars of many months are slim. */
function FlowHatch({ id }: Readonly<{ id: string }>) {
  return (
    <defs>
      <pattern
        id={id}
        width={5}
        height={5}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width={5} height={5} fill={INK.paper} />
        <rect width={2} height={5} fill={INK.strongText} />
      </pattern>
    </defs>
  );
}

type PanelMarkProps = Readonly<{ panel: BacklogPanel; chartId: string }>;

function PanelMark({ panel, chartId }: PanelMarkProps) {
  const { title, key, keyTop, plot, axis, bars } = panel;
  return (
    <g>
      <TextMark {...title} style={STRONG} fill={INK.strongText} />
      <g transform={`translate(0 ${keyTop})`}>
        {key.items.map((item) => (
          <g key={item.text}>
            <SwatchMark item={item} chartId={chartId} />
            <KeyWords item={item} />
          </g>
        ))}
      </g>
      <ValueAxis ticks={axis.ticks} plot={plot} />
      {bars.map((bar) => (
        <PartMark key={bar.key} bar={bar} chartId={chartId} />
      ))}
    </g>
  );
}

type SwatchMarkProps = Readonly<{ item: PlacedKeyItem<BacklogSwatch>; chartId: string }>;

function SwatchMark({ item: { swatch, x, y }, chartId }: SwatchMarkProps) {
  const box = { x: x + 0.5, y: y - 6.5, width: SWATCH_WIDTH - 1, height: 13 };
  return swatch === 'unfinished' ? (
    <rect {...box} fill="none" {...DASHED} />
  ) : (
    <rect {...box} fill={fillOf(swatch, chartId)} stroke={strokeOf(swatch)} />
  );
}

/** A part of a bar; in an unfinished month pale, with a dashed outline. */
function PartMark({ bar, chartId }: Readonly<{ bar: BacklogBar; chartId: string }>) {
  const { box, fill, state } = bar;
  const drawn = fillOf(fill, chartId);
  return state === 'unfinished' ? (
    <rect {...box} fill={drawn} fillOpacity={0.45} {...DASHED} />
  ) : (
    <rect {...box} fill={drawn} stroke={strokeOf(fill)} strokeWidth={1} />
  );
}

const DASHED = { stroke: INK.main, strokeWidth: 1, strokeDasharray: '3 2' } as const;

function fillOf(fill: BacklogFill, chartId: string): string {
  switch (fill) {
    case 'flow-in':
      return INK.paper;
    case 'flow-out':
      return INK.outline;
    case 'flow-hatched':
      return `url(#${hatchId(chartId)})`;
    default:
      return `url(#${fillIds(chartId)[fill]})`;
  }
}

/** An empty bar has nothing but its outline to be seen by. */
function strokeOf(fill: BacklogFill): string {
  return fill === 'flow-in' || fill === 'flow-hatched' ? INK.strongText : INK.outline;
}
