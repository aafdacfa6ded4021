import { flowBar, flowStop, openBars, openStop } from './backlog-bars.ts';
import { type BacklogData, fewBands, openTotal } from './backlog-data.ts';
import { type BacklogPanel, backlogFrames } from './backlog-frames.ts';
import type { BacklogFlow } from './backlog-words.ts';
import { monthNames } from './month-places.ts';
import { countText } from './number-text.ts';
import type { PlacedText } from './placed-text.ts';
import type { Axis, Band, Tick } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, StopGrid } from './stop.ts';
import { textWidth } from './text-width.ts';
import { STRONG } from './type-sizes.ts';

export type BacklogLayout = ChartLayout &
  Readonly<{
    open: BacklogPanel;
    flows: BacklogPanel;
    monthTicks: readonly Tick[];
    /** All open cases, above the last bar. */
    total: PlacedText | null;
  }>;

const FLOWS: readonly BacklogFlow[] = ['received', 'closed', 'closedWithoutContact'];

/** Cases open at the end of each month over those received and closed in it, on one line of months. */
export function backlogLayout(given: BacklogData, width: number): BacklogLayout {
  const data = fewBands(given);
  const frame = backlogFrames(data, width);
  const { open, flows, months } = frame;
  const openOf = data.months.map((month, index) =>
    openBars(data, month, { band: months[index] ?? NO_BAND, axis: open.axis }),
  );
  const flowsOf = FLOWS.map((flow) =>
    data.months.map((month, index) =>
      flowBar(month, flow, { band: months[index] ?? NO_BAND, axis: flows.axis }),
    ),
  );
  const last = data.months.findLastIndex((month) => month.open !== null);
  const openStops = data.bands
    .map((_, index) =>
      data.months.map((month, at) => openStop(data, month, { bar: openOf[at]?.[index], index })),
    )
    .reverse();
  const flowStops = FLOWS.map((flow, at) =>
    data.months.map((month, index) => flowStop(month, { bar: flowsOf[at]?.[index] ?? null, flow })),
  );
  const stops = [...openStops, ...flowStops].filter((row) => row.some((stop) => stop !== null));
  return {
    width,
    height: flows.plot.y + flows.plot.height + 32,
    open: { ...open, bars: openOf.flat() },
    flows: { ...flows, bars: flowsOf.flat().flatMap((bar) => bar ?? []) },
    monthTicks: spreadTicks(
      monthNames(
        data.months,
        months.map(({ centre }) => centre),
      ),
      width,
    ),
    total: totalOf(data, { last, axis: open.axis, months, to: open.plot.x + open.plot.width + 6 }),
    stops,
    runs: 'across',
    resting: restingOf(data, stops),
  };
}

const NO_BAND: Band = { start: 0, width: 0, centre: 0 };

type TotalPlace = Readonly<{
  last: number;
  axis: Axis;
  months: readonly Band[];
  /** How far to the right the figure may reach. */
  to: number;
}>;

/** Above the last bar, from its left edge where it is wider, and above any other bar it reaches over. */
function totalOf(data: BacklogData, { last, axis, months, to }: TotalPlace): PlacedText | null {
  const month = data.months[last];
  const band = months[last];
  if (month?.open == null || band === undefined) return null;
  const total = openTotal(month.open);
  const text = `${countText(total)}${month.state === 'unfinished' ? ' so far' : ''}`;
  const half = textWidth(text, STRONG) / 2;
  const x = Math.max(half, Math.min(Math.max(band.centre, band.start + half), to - half));
  const under = data.months.filter((_, index) => {
    const other = months[index];
    return other !== undefined && other.start < x + half && other.start + other.width > x - half;
  });
  const highest = Math.max(total, ...under.map(({ open }) => openTotal(open ?? [])));
  return { x, y: axis.at(highest) - 7, text };
}

/** The oldest cases of the last complete month. */
function restingOf({ months }: BacklogData, stops: StopGrid): BacklogLayout['resting'] {
  const point = months.findLastIndex(({ state, open }) => state === 'complete' && open !== null);
  return point < 0 || stops[0]?.[point] == null ? null : { series: 0, point };
}
