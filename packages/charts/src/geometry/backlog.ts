import {
  type BacklogBar,
  bandFill,
  FLOW_FILLS,
  flowBar,
  flowStop,
  openBars,
  openStop,
} from './backlog-bars.ts';
import { type BacklogData, fewBands, openTotal } from './backlog-data.ts';
import type { BacklogFlow } from './backlog-words.ts';
import type { Box } from './box.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import { type KeyItem, type KeyRow, keyRow } from './key-row.ts';
import { labelLine, labelSize, type PlacedLabel, wrapLines } from './label.ts';
import { monthNames } from './month-ticks.ts';
import { countText } from './number-text.ts';
import type { PlacedText } from './placed-text.ts';
import { type Axis, type Band, bands as bandsOf, countAxis, type Tick } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, StopGrid } from './stop.ts';
import { textWidth, widestText } from './text-width.ts';
import { STRONG, TICK } from './type-sizes.ts';

/** One of the two pictures over the months. */
export type BacklogPanel = Readonly<{
  title: PlacedText;
  key: KeyRow;
  /** From the top of the picture to the key. */
  keyTop: number;
  plot: Box;
  axis: Axis;
  bars: readonly BacklogBar[];
}>;

export type BacklogLayout = ChartLayout &
  Readonly<{
    open: BacklogPanel;
    flows: BacklogPanel;
    monthTicks: readonly Tick[];
    /** All open cases, above the last bar. */
    total: PlacedText | null;
    /** The bands' names beside the last bar. */
    labels: readonly PlacedLabel[];
  }>;

const OPEN_HEIGHT = 160;
const FLOWS_HEIGHT = 120;
const TITLE = 22;
const FLOWS: readonly BacklogFlow[] = ['received', 'closed', 'closedWithoutContact'];

/** Cases open at the end of each month over those received and closed in it, on one line of months. */
export function backlogLayout(given: BacklogData, width: number): BacklogLayout {
  const data = fewBands(given);
  const frame = framesOf(data, width);
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
    data.months.map((month, index) =>
      flowStop(data, month, { bar: flowsOf[at]?.[index] ?? null, flow }),
    ),
  );
  const stops = [...openStops, ...flowStops].filter((row) => row.some((stop) => stop !== null));
  return {
    width,
    height: flows.plot.y + flows.plot.height + 32,
    open: { ...open, bars: openOf.flat() },
    flows: { ...flows, bars: flowsOf.flat().flatMap((bar) => bar ?? []) },
    monthTicks: spreadTicks(
      monthNames(data.months, { xs: months.map(({ centre }) => centre), step: 0 }),
      width,
    ),
    total: totalOf(data, { last, axis: open.axis, months, to: open.plot.x + open.plot.width + 6 }),
    labels: frame.wordsBeside ? bandLabels(data, openOf[last] ?? [], open.plot) : [],
    stops,
    runs: 'across',
    resting: restingOf(data, stops),
  };
}

const NO_BAND: Band = { start: 0, width: 0, centre: 0 };

function framesOf(data: BacklogData, width: number) {
  const names = bandWords(data).map(labelSize);
  const wordsBeside = width >= 480 && data.months.at(-1)?.open != null;
  const room = wordsBeside ? Math.max(0, ...names.map((name) => name.width)) + 22 : 6;
  const openKey = keyRow(wordsBeside ? [] : bandKeys(data), width);
  const flowsKey = keyRow(flowKeys(data), width);
  const openTop = TITLE + openKey.height + 26;
  const openAxis = countAxis(largestOpen(data), { from: openTop + OPEN_HEIGHT, to: openTop });
  const flowsTitle = openTop + OPEN_HEIGHT + 24;
  const flowsTop = flowsTitle + TITLE + flowsKey.height + 16;
  const flowsAxis = countAxis(largestFlow(data), { from: flowsTop + FLOWS_HEIGHT, to: flowsTop });
  const ticks = [...openAxis.ticks, ...flowsAxis.ticks].map(({ text }) => text);
  const x = widestText(ticks, TICK) + 10;
  const across = { x, width: Math.max(40, width - x - room) };
  return {
    wordsBeside,
    months: bandsOf(data.months.length, { from: x, to: x + across.width }, 0.25),
    open: {
      title: { x: 0, y: 15, text: 'Open at the end of each month' },
      key: openKey,
      keyTop: TITLE,
      plot: { ...across, y: openTop, height: OPEN_HEIGHT },
      axis: openAxis,
    },
    flows: {
      title: { x: 0, y: flowsTitle + 15, text: 'Received and closed in each month' },
      key: flowsKey,
      keyTop: flowsTitle + TITLE,
      plot: { ...across, y: flowsTop, height: FLOWS_HEIGHT },
      axis: flowsAxis,
    },
  };
}

function largestOpen({ months }: BacklogData): number {
  return Math.max(0, ...months.map(({ open }) => openTotal(open ?? [])));
}

function largestFlow({ months }: BacklogData): number {
  return Math.max(0, ...months.flatMap(({ received, closed }) => [received ?? 0, closed ?? 0]));
}

function bandKeys({ bands }: BacklogData): readonly KeyItem[] {
  return bands.map((text, index) => ({ swatch: bandFill(index, bands.length), text }));
}

function flowKeys({ months }: BacklogData): readonly KeyItem[] {
  const names: readonly (readonly [BacklogFlow, string])[] = [
    ['received', 'Received'],
    ['closed', 'Closed'],
    ['closedWithoutContact', 'Closed without contact'],
  ];
  return names
    .filter(([flow]) => months.some((month) => month[flow] !== null))
    .map(([flow, text]) => ({ swatch: FLOW_FILLS[flow], text }));
}

const WIDEST_WORD = 150;

function bandWords({ bands }: BacklogData) {
  return bands.map((name) => wrapLines([labelLine(name, 'muted', 'regular')], WIDEST_WORD));
}

/** Each band's name at the middle of its part of the last bar. */
function bandLabels(data: BacklogData, bars: readonly BacklogBar[], plot: Box) {
  const words = bandWords(data);
  const labels = bars.map(
    ({ box }, index): EndLabel => ({
      at: box.y + box.height / 2,
      lines: words[index] ?? [],
    }),
  );
  const lineEnd = Math.max(...bars.map(({ box }) => box.x + box.width));
  const x = Math.max(lineEnd + 10, plot.x + plot.width + 10);
  return endLabels(labels.toReversed(), {
    lineEnd,
    x,
    from: plot.y - 4,
    to: plot.y + plot.height + 8,
  });
}

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
