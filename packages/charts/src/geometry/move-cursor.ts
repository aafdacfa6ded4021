import { type Cursor, type StopGrid, stopAt } from './stop.ts';

export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/**
 * Where a key takes the cursor. Missing figures are stepped over; at an edge the cursor
 * stays. Where there is one series, up and down walk its points; where each series has one
 * point, left and right walk the series, and the ends are those of the series.
 */
export function moveCursor(stops: StopGrid, cursor: Cursor, move: Move): Cursor {
  const length = rowLength(stops, cursor.series);
  const isRow = length <= 1;
  const onwards = isRow ? across : along;
  switch (move) {
    case 'first':
      return onwards(stops, { series: isRow ? -1 : cursor.series, point: -1 }, 1) ?? cursor;
    case 'last': {
      const end = isRow ? { series: stops.length, point: 0 } : { ...cursor, point: length };
      return onwards(stops, end, -1) ?? cursor;
    }
    case 'next':
      return onwards(stops, cursor, 1) ?? cursor;
    case 'previous':
      return onwards(stops, cursor, -1) ?? cursor;
    case 'down':
    case 'up': {
      const step = move === 'down' ? 1 : -1;
      return (
        (stops.length <= 1 ? along(stops, cursor, step) : across(stops, cursor, step)) ?? cursor
      );
    }
  }
}

function rowLength(stops: StopGrid, series: number): number {
  return stops[series]?.length ?? 0;
}

/** The next figure of the same series. */
function along(stops: StopGrid, { series, point }: Cursor, step: 1 | -1): Cursor | null {
  for (let at = point + step; at >= 0 && at < rowLength(stops, series); at += step) {
    if (stopAt(stops, { series, point: at }) !== null) return { series, point: at };
  }
  return null;
}

/** The next series that has any figure, at the point nearest to this one. */
function across(stops: StopGrid, { series, point }: Cursor, step: 1 | -1): Cursor | null {
  for (let at = series + step; at >= 0 && at < stops.length; at += step) {
    const nearest = nearestPoint(stops, at, point);
    if (nearest !== null) return { series: at, point: nearest };
  }
  return null;
}

function nearestPoint(stops: StopGrid, series: number, point: number): number | null {
  let nearest: number | null = null;
  for (let at = 0; at < rowLength(stops, series); at += 1) {
    if (stopAt(stops, { series, point: at }) === null) continue;
    if (nearest === null || Math.abs(at - point) < Math.abs(nearest - point)) nearest = at;
  }
  return nearest;
}
