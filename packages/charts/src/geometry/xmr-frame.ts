import type { FigureRow, PlacedSaid, UprightKind, WithBehind } from './behind-figures.ts';
import type { Box } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { fittedAxis } from './fitted-axis.ts';
import { type FootNote, footNotes } from './foot-notes.ts';
import { labelSize } from './label.ts';
import { type MonthPlaces, monthPlaces } from './month-places.ts';
import { placedSaid, saidHeight } from './said-row.ts';
import type { Axis } from './scales.ts';
import { widestText } from './text-width.ts';
import { TICK } from './type-sizes.ts';
import { eventsHeight, type WantedEvent } from './upright-line-labels.ts';
import { placeOfMonth, uprightPlaces } from './upright-line-places.ts';
import type { XmrData, XmrEvent } from './xmr-data.ts';
import { xmrEndWords, xmrLevelNotes } from './xmr-end-labels.ts';
import { possibleLimit, type Slot, slotsOf } from './xmr-lines.ts';

/** The picture of a control chart before anything is drawn in it. */
export type XmrFrame = Readonly<{
  plot: Box;
  axis: Axis;
  months: MonthPlaces;
  slots: readonly Slot[];
  events: readonly WantedEvent<XmrEventKind>[];
  height: number;
  /** Mean and limits in words, where the line ends have no room for them; what lies behind the figures. */
  notes: readonly FootNote[];
  said: readonly PlacedSaid[];
}>;

export type XmrEventKind = XmrEvent['kind'] | UprightKind;

/** The month names below the plot. */
const FOOT = 30;

/** Where the plot stands: below the key and the words of events, beside the words at the ends. */
export function xmrFrame(
  data: XmrData & WithBehind,
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
  const months = monthPlaces(data.points, across);
  const slots = slotsOf(months);
  const row = { points: data.points, ...across };
  const behind = data.behind?.wanted(row, width);
  const events = [...wantedEvents(data, row), ...(behind?.events ?? [])];
  const eventRoom = eventsHeight(events, width);
  const noted = [...xmrLevelNotes(data, width), ...(behind?.notes ?? [])];
  const names = FOOT + saidHeight(behind?.said ?? []);
  const top = keyHeight + (keyHeight > 0 && eventRoom > 0 ? 8 : 0) + eventRoom + 16;
  const foot = names + footNotes(noted, { width, top: 0 }).height;
  const height = Math.max(given ?? 0, top + plotHeight + foot);
  const plot = { ...across, y: top, height: height - foot - top };
  const notes = footNotes(noted, { width, top: height - foot + names }).items;
  const said = placedSaid(behind?.said ?? [], height - foot + FOOT);
  const axis = axisIn(plot.y + plot.height, plot.y);
  return { plot, axis, months, slots, events, height, said, notes };
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

/** A step and a new definition begin with their figure; anything else happened in its month. */
function wantedEvents(
  { events, points }: XmrData,
  row: FigureRow,
): readonly WantedEvent<XmrEvent['kind']>[] {
  const { at } = uprightPlaces(row);
  const slots = slotsOf(monthPlaces(points, row));
  return events.flatMap(({ key, kind, text }) => {
    const slot = slots[placeOfMonth(points, key)];
    const x = kind === 'event' ? at(key) : (slot?.from ?? null);
    return slot === undefined || x === null ? [] : [{ x, kind, text }];
  });
}
