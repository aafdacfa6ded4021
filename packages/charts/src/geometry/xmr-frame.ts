import type { Box } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { eventsHeight, type WantedEvent } from './event-labels.ts';
import { fittedAxis } from './fitted-axis.ts';
import type { FootNote } from './foot-notes.ts';
import { labelSize } from './label.ts';
import type { Axis } from './scales.ts';
import { widestText } from './text-width.ts';
import { TICK } from './type-sizes.ts';
import type { XmrData, XmrEvent } from './xmr-data.ts';
import { xmrEndWords, xmrFootNotes } from './xmr-end-labels.ts';
import { possibleLimit, type Slot, slotsOf } from './xmr-lines.ts';

/** The picture of a control chart before anything is drawn in it. */
export type XmrFrame = Readonly<{
  plot: Box;
  axis: Axis;
  slots: readonly Slot[];
  height: number;
  /** Mean and limits in words, where the line ends have no room for them. */
  notes: readonly FootNote[];
}>;

/** The month names below the plot. */
const FOOT = 30;

/** Where the plot stands: below the key and the words of events, beside the words at the ends. */
export function xmrFrame(
  data: XmrData,
  { width, height: given }: ChartSize,
  keyHeight: number,
): XmrFrame {
  const plotHeight = width < 480 ? 220 : 280;
  const words = xmrEndWords(data, width).map(({ lines }) => labelSize(lines).width);
  // Words of a late event stand over the same room as those at the line ends.
  const endRoom = Math.max(0, ...words, data.events.length > 0 ? 84 : 0);
  const axisIn = (from: number, to: number) =>
    fittedAxis({ ...data, values: valuesOf(data), count: width < 480 ? 4 : 5 }, { from, to });
  // The words of the ticks are the same, wherever the axis stands.
  const tickTexts = axisIn(plotHeight, 0).ticks.map(({ text }) => text);
  const left = widestText(tickTexts, TICK) + 10;
  const right = width - endRoom - 12;
  const across = { x: left, width: Math.max(40, right - left) };
  const slots = slotsOf(data.points.length, { ...across, y: 0, height: 0 });
  const eventRoom = eventsHeight(wantedEvents(data, slots), width);
  const top = keyHeight + (keyHeight > 0 && eventRoom > 0 ? 8 : 0) + eventRoom + 16;
  const foot = FOOT + xmrFootNotes(data, { width, top: 0 }).height;
  const height = Math.max(given ?? 0, top + plotHeight + foot);
  const plot = { ...across, y: top, height: height - foot - top };
  const notes = xmrFootNotes(data, { width, top: height - foot + FOOT }).items;
  const axis = axisIn(plot.y + plot.height, plot.y);
  return { plot, axis, slots, height, notes };
}

function valuesOf({ points, possible, baseline }: XmrData): readonly number[] {
  const drawn = points.flatMap(({ value, mean, lower, upper, target }) => {
    const limits = [lower, upper].map((limit) =>
      limit === null ? null : possibleLimit(limit, possible),
    );
    return [value, mean, target, ...limits].filter((each) => each !== null);
  });
  return baseline == null ? drawn : [...drawn, baseline.value];
}

/** A step and a new definition begin with their month; anything else happened within it. */
export function wantedEvents(
  { events, points }: XmrData,
  slots: readonly Slot[],
): readonly WantedEvent<XmrEvent['kind']>[] {
  return events.flatMap(({ key, kind, text }) => {
    const slot = slots[points.findIndex((point) => point.key === key)];
    if (slot === undefined) return [];
    return [{ x: kind === 'event' ? slot.centre : slot.from, kind, text }];
  });
}
