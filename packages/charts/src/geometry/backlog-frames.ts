import { type BacklogBar, type BacklogFill, bandFill, FLOW_FILLS } from './backlog-bars.ts';
import { type BacklogData, openTotal } from './backlog-data.ts';
import type { BacklogFlow } from './backlog-words.ts';
import type { Box } from './box.ts';
import { type KeyItem, type KeyRow, keyRow } from './key-row.ts';
import type { PlacedText } from './placed-text.ts';
import { type Axis, bands as bandsOf, countAxis } from './scales.ts';
import { widestText } from './text-width.ts';
import { TICK } from './type-sizes.ts';

/** What the key shows beside a word: a fill, or the dashes around a month that is not over. */
export type BacklogSwatch = BacklogFill | 'unfinished';

/** One of the two pictures over the months. */
export type BacklogPanel = Readonly<{
  title: PlacedText;
  key: KeyRow<BacklogSwatch>;
  /** From the top of the picture to the key. */
  keyTop: number;
  plot: Box;
  axis: Axis;
  bars: readonly BacklogBar[];
}>;

const OPEN_HEIGHT = 160;
const FLOWS_HEIGHT = 120;
const TITLE = 22;

/** Room for a figure that is a little wider than the last bar. */
const RIGHT = 6;

/** Where both panels stand, one over the other on one line of months. */
export function backlogFrames(data: BacklogData, width: number) {
  const openKey = keyRow(bandKeys(data), width);
  const flowsKey = keyRow(flowKeys(data), width);
  const openTop = TITLE + openKey.height + 26;
  const openAxis = countAxis(largestOpen(data), { from: openTop + OPEN_HEIGHT, to: openTop });
  const flowsTitle = openTop + OPEN_HEIGHT + 24;
  const flowsTop = flowsTitle + TITLE + flowsKey.height + 16;
  const flowsAxis = countAxis(largestFlow(data), { from: flowsTop + FLOWS_HEIGHT, to: flowsTop });
  const ticks = [...openAxis.ticks, ...flowsAxis.ticks].map(({ text }) => text);
  const x = widestText(ticks, TICK) + 10;
  const across = { x, width: Math.max(40, width - x - RIGHT) };
  return {
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

function bandKeys({ bands, months }: BacklogData): readonly KeyItem<BacklogSwatch>[] {
  const isBegun = months.some(({ state, open }) => state === 'unfinished' && open !== null);
  const begun: readonly KeyItem<BacklogSwatch>[] = [
    { swatch: 'unfinished', text: 'Dashed: the month is not over' },
  ];
  return [
    ...bands.map((text, index) => ({ swatch: bandFill(index, bands.length), text })),
    ...(isBegun ? begun : []),
  ];
}

/** What the fills of the flows stand for; the hatched part is said to be a part. */
function flowKeys({ months }: BacklogData): readonly KeyItem<BacklogSwatch>[] {
  const names: readonly (readonly [BacklogFlow, string])[] = [
    ['received', 'Received'],
    ['closed', 'Closed'],
    ['closedWithoutContact', 'Hatched: the part closed without contact'],
  ];
  return names
    .filter(([flow]) => months.some((month) => month[flow] !== null))
    .map(([flow, text]) => ({ swatch: FLOW_FILLS[flow], text }));
}
