import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { type Move, moveCursor } from '../geometry/move-cursor.ts';
import { nearestStop } from '../geometry/nearest-stop.ts';
import {
  type ChartLayout,
  type Cursor,
  type OpenedPoint,
  type Stop,
  stopAt,
} from '../geometry/stop.ts';
import { actionOfKey } from './cursor-key.ts';

/** Keys speak, pointers do not: a mouse on its way would otherwise read out the whole chart. */
type Held = Readonly<{ cursor: Cursor; by: 'keys' | 'mouse' | 'touch' }>;

export type ChartCursor = Readonly<{
  /** The stop under the cursor; null while nobody points. */
  stop: Stop | null;
  /** What the readout says: the stop under the cursor, at rest the latest figure. */
  shown: Stop | null;
  /** What moved it last. */
  by: Held['by'] | null;
  /** Where Tab comes in, for marks that are links: the stop under the cursor, else the first. */
  home: Cursor | null;
  /** Where keys have led; null while they have not. */
  walked: Cursor | null;
  walkTo: (cursor: Cursor) => void;
  /** What the live region says. */
  spoken: string;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
  onClick: () => void;
  onBlur: () => void;
}>;

/** Whether keys walk figures, each read out, or links, which say themselves what they are. */
export type Walk = 'figures' | 'links';

export type ChartCursorOptions = Readonly<{
  layout: ChartLayout;
  walk: Walk;
  onOpen: ((point: OpenedPoint) => void) | undefined;
}>;

/** One cursor for keys, mouse and touch. */
export function useChartCursor({ layout, walk, onOpen }: ChartCursorOptions): ChartCursor {
  const [held, setHeld] = useState<Held | null>(null);
  const stop = stopAt(layout.stops, held?.cursor ?? null);
  const shown = stop ?? stopAt(layout.stops, layout.resting);
  const open = (read: Stop | null) => {
    if (read?.opens) onOpen?.(read.opens);
  };
  return {
    stop,
    shown,
    by: held?.by ?? null,
    home: held?.cursor ?? firstCursor(layout),
    walked: held?.by === 'keys' ? held.cursor : null,
    walkTo: (cursor) => setHeld({ cursor, by: 'keys' }),
    spoken:
      walk === 'figures' && stop !== null && held?.by === 'keys'
        ? `${stop.heading}: ${stop.reading}`
        : '',
    onKeyDown: (event) => {
      const action = actionOfKey(event);
      if (action === null || (stop === null && action === 'close')) return;
      if (action === 'open' && onOpen === undefined) return;
      event.preventDefault();
      if (action === 'open') return open(shown);
      if (action === 'close') return setHeld(null);
      const cursor = cursorAfter(layout, held?.cursor ?? null, action);
      if (cursor !== null) setHeld({ cursor, by: 'keys' });
    },
    onPointerMove: (event) => {
      const { left, top } = event.currentTarget.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      const cursor = nearestStop(layout, at);
      if (cursor !== null)
        setHeld({ cursor, by: event.pointerType === 'mouse' ? 'mouse' : 'touch' });
    },
    onPointerLeave: (event) => {
      if (event.pointerType === 'mouse' && held?.by === 'mouse') setHeld(null);
    },
    // A finger shows the figure first; the readout's own button opens it.
    onClick: () => {
      if (held?.by !== 'touch') open(stop);
    },
    onBlur: () => setHeld(null),
  };
}

/** Where a key leads. The first arrow shows where the chart rests; Home and End mean the ends at once. */
function cursorAfter(layout: ChartLayout, from: Cursor | null, action: Move): Cursor | null {
  const resting = firstCursor(layout);
  const isFirstArrow = from === null && action !== 'first' && action !== 'last';
  const start = from ?? resting;
  return isFirstArrow || start === null ? resting : moveCursor(layout, start, action);
}

/** The resting place, else the first figure of all. */
function firstCursor({ stops, resting }: ChartLayout): Cursor | null {
  if (stopAt(stops, resting) !== null) return resting;
  const series = stops.findIndex((row) => row.some((stop) => stop !== null));
  const point = stops[series]?.findIndex((stop) => stop !== null) ?? -1;
  return point < 0 ? null : { series, point };
}
