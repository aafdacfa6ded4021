import { type BacklogData, type BacklogMonth, openTotal } from './backlog-data.ts';
import { type BacklogFlow, backlogHeading, flowReading, openReading } from './backlog-words.ts';
import type { Box } from './box.ts';
import type { FillName } from './key-row.ts';
import type { Axis, Band } from './scales.ts';
import type { Stop } from './stop.ts';

/** How a part is filled: bands as in any chart of parts, flows by fills that no band has. */
export type BacklogFill = FillName | 'flow-in' | 'flow-out' | 'flow-hatched';

/** A part of a bar, with the stop that reads it. */
export type BacklogBar = Readonly<{
  key: string;
  box: Box;
  fill: BacklogFill;
  state: 'complete' | 'unfinished';
}>;

export type MonthPlace = Readonly<{ band: Band; axis: Axis }>;

const BAND_FILLS: readonly FillName[] = ['fill-4', 'fill-3', 'fill-2', 'fill-1'];

/** The fill of a band: the longer open, the darker. */
export function bandFill(band: number, count: number): FillName {
  return BAND_FILLS[BAND_FILLS.length - count + band] ?? 'fill-1';
}

/** Received is an outline, closed is solid, and what was closed without contact is hatched. */
export const FLOW_FILLS: Readonly<Record<BacklogFlow, BacklogFill>> = {
  received: 'flow-in',
  closed: 'flow-out',
  closedWithoutContact: 'flow-hatched',
};

/** The open cases of a month as one bar of bands, the most harmless at its foot. */
export function openBars(
  { bands }: BacklogData,
  { key, open, state }: BacklogMonth,
  { band, axis }: MonthPlace,
): readonly BacklogBar[] {
  if (open === null) return [];
  return bands.map((_, index) => {
    const from = openTotal(open.slice(0, index));
    const to = from + (open[index] ?? 0);
    return {
      key: `${key} ${index}`,
      box: {
        x: band.start,
        y: axis.at(to),
        width: band.width,
        height: axis.at(from) - axis.at(to),
      },
      fill: bandFill(index, bands.length),
      state: shownState(state),
    };
  });
}

/** Received beside closed; what was closed without contact lies hatched at the foot of closed. */
export function flowBar(
  month: BacklogMonth,
  flow: BacklogFlow,
  { band, axis }: MonthPlace,
): BacklogBar | null {
  const count = month[flow];
  if (count === null || (flow === 'closedWithoutContact' && month.closed === null)) return null;
  const shown = flow === 'closedWithoutContact' ? Math.min(count, month.closed ?? 0) : count;
  const width = band.width / 2 - 0.5;
  const y = axis.at(shown);
  return {
    key: `${month.key} ${flow}`,
    box: {
      x: flow === 'received' ? band.start : band.start + band.width - width,
      y,
      width,
      height: axis.at(0) - y,
    },
    fill: FLOW_FILLS[flow],
    state: shownState(month.state),
  };
}

function shownState(state: BacklogMonth['state']): BacklogBar['state'] {
  return state === 'unfinished' ? 'unfinished' : 'complete';
}

/** The stop of a band of a month. */
export function openStop(
  data: BacklogData,
  month: BacklogMonth,
  { bar, index }: Readonly<{ bar: BacklogBar | undefined; index: number }>,
): Stop | null {
  if (bar === undefined || month.open === null) return null;
  return stopAtBar(bar, month, {
    reading: openReading(data, month.open, index),
    series: `open-${index}`,
  });
}

/** The stop of what came or went in a month. */
export function flowStop(
  month: BacklogMonth,
  { bar, flow }: Readonly<{ bar: BacklogBar | null; flow: BacklogFlow }>,
): Stop | null {
  if (bar === null) return null;
  return stopAtBar(bar, month, { reading: flowReading(month, flow), series: flow });
}

function stopAtBar(
  { box }: BacklogBar,
  month: BacklogMonth,
  { reading, series }: Readonly<{ reading: string; series: string }>,
): Stop {
  return {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    box,
    heading: backlogHeading(month),
    reading,
    opens: { series, point: month.key },
  };
}
