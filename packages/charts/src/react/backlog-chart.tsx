import { useId } from 'react';
import { type BacklogLayout, backlogLayout } from '../geometry/backlog.ts';
import type { BacklogBar } from '../geometry/backlog-bars.ts';
import type { BacklogData } from '../geometry/backlog-data.ts';
import type { BacklogPanel } from '../geometry/backlog-frames.ts';
import { backlogTable } from '../geometry/backlog-words.ts';
import { STRONG } from '../geometry/type-sizes.ts';
import { NameAxis, ValueAxis } from './axis.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartFrameProps } from './chart-frame-props.ts';
import { type FillIds, FillPatterns, fillIds } from './fills.tsx';
import { INK } from './ink.ts';
import { KeyMark } from './key-mark.tsx';
import { LabelMark } from './label-mark.tsx';
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
  const ids = fillIds(useId());
  const { open, flows, monthTicks, total, labels } = layout;
  return (
    <>
      <FillPatterns ids={ids} />
      <PanelMark panel={open} ids={ids} />
      <PanelMark panel={flows} ids={ids} />
      <NameAxis ticks={monthTicks} plot={flows.plot} />
      {total === null ? null : (
        <TextMark {...total} style={STRONG} fill={INK.strongText} anchor="middle" halo="paper" />
      )}
      {labels.map((label) => (
        <LabelMark key={label.y} {...label} />
      ))}
    </>
  );
}

function PanelMark({ panel, ids }: Readonly<{ panel: BacklogPanel; ids: FillIds }>) {
  const { title, key, keyTop, plot, axis, bars } = panel;
  return (
    <g>
      <TextMark {...title} style={STRONG} fill={INK.strongText} />
      <g transform={`translate(0 ${keyTop})`}>
        <KeyMark row={key} ids={ids} />
      </g>
      <ValueAxis ticks={axis.ticks} plot={plot} />
      {bars.map((bar) => (
        <PartMark key={bar.key} bar={bar} ids={ids} />
      ))}
    </g>
  );
}

/** A part of a bar; in an unfinished month pale, with a dashed outline. */
function PartMark({ bar, ids }: Readonly<{ bar: BacklogBar; ids: FillIds }>) {
  const { box, fill, state } = bar;
  const isOpen = state === 'unfinished';
  return (
    <rect
      {...box}
      fill={`url(#${ids[fill]})`}
      fillOpacity={isOpen ? 0.45 : 1}
      stroke={isOpen ? INK.main : INK.outline}
      strokeWidth={1}
      strokeDasharray={isOpen ? '3 2' : undefined}
    />
  );
}
