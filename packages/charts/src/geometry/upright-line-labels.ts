import type { Box } from './box.ts';
import {
  cutLines,
  labelBox,
  labelIn,
  labelLine,
  labelSize,
  type PlacedLabel,
  type Tone,
  wrapLines,
} from './label.ts';

/** An event that wants its words above the plot, at an upright line; null where another has them. */
export type WantedEvent<Kind> = Readonly<{
  x: number;
  kind: Kind;
  text: string | null;
  /** The ink of the words; that of events unless told. */
  tone?: Tone | undefined;
}>;

/** An upright line through the plot and up to its words; without words where there was no room. */
export type EventLine<Kind> = Readonly<{
  x: number;
  y1: number;
  y2: number;
  kind: Kind;
  text: string | null;
  label: PlacedLabel | null;
}>;

export type EventRoom = Readonly<{ width: number; plotTop: number; plotBottom: number }>;

const TEXT_AT = 6;
const WIDEST = 190;
const MOST_LINES = 3;
/** Words that would have to stand higher than this are left to the readout. */
const HIGHEST = 150;
/** The end words beside the plot may begin above it. */
const ABOVE_PLOT = 16;

/** The room that the words of events need above the plot. */
export function eventsHeight(events: readonly WantedEvent<unknown>[], width: number): number {
  const tops = placedBoxes(events, width).flatMap((box) => (box === null ? [] : [-box.y]));
  return tops.length === 0 ? 0 : Math.max(...tops) - ABOVE_PLOT + 2;
}

/**
 * Lines of events with their words above the plot, each to the right of its line. Words that would
 * touch stack: what is earlier stands higher, so that no line runs through words of another.
 */
export function eventLines<Kind>(
  events: readonly WantedEvent<Kind>[],
  { width, plotTop, plotBottom }: EventRoom,
): readonly EventLine<Kind>[] {
  const boxes = placedBoxes(events, width);
  return events.map((event, index) => {
    const { x, kind, text } = event;
    const line = { x, y1: plotTop, y2: plotBottom, kind, text };
    const box = boxes[index] ?? null;
    if (box === null) return { ...line, label: null };
    const label = labelIn({ ...box, y: box.y + plotTop }, linesOf(event, width));
    return { ...line, y1: labelBox(label).y + 3, label };
  });
}

/** Boxes above a plot whose top is 0, from the latest event to the earliest. */
function placedBoxes(
  events: readonly WantedEvent<unknown>[],
  width: number,
): readonly (Box | null)[] {
  const placed = new Map<number, Box>();
  const order = events.map((_, index) => index).sort((a, b) => xOf(events, b) - xOf(events, a));
  for (const index of order) {
    const event = events[index];
    if (event == null || event.text === null) continue;
    const size = labelSize(linesOf(event, width));
    const x = event.x + TEXT_AT;
    // The line belongs to its words: nothing may lie across either.
    const inTheWay = [...placed.values()].filter((box) => box.x - TEXT_AT - 4 < x + size.width);
    const bottom = Math.min(-ABOVE_PLOT, ...inTheWay.map((box) => box.y - 2));
    if (bottom - size.height >= -HIGHEST)
      placed.set(index, { ...size, x, y: bottom - size.height });
  }
  return events.map((_, index) => placed.get(index) ?? null);
}

function xOf(events: readonly WantedEvent<unknown>[], index: number): number {
  return events[index]?.x ?? 0;
}

function linesOf({ text, x, tone = 'event' }: WantedEvent<unknown>, width: number) {
  const room = Math.min(WIDEST, width - x - TEXT_AT);
  const lines = wrapLines([labelLine(text ?? '', tone, 'regular')], room);
  return cutLines(lines, room, MOST_LINES);
}
