import { type ChartLayout, type Cursor, type StopGrid, stopAt } from './stop.ts';

export type Move = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

type Walked = Pick<ChartLayout, 'stops' | 'runs'>;

/**
 * Where a key takes the cursor. Missing figures are stepped over; at an edge the cursor
 * stays. Where there is one series, up and down walk its points; where each series has one
 * point, left and right walk the series. The ends are those of the series, or the first and the
 * last of several rows.
 */
export function moveCursor(walked: Walked, cursor: Cursor, move: Move): Cursor {
  if (walked.runs !== 'stacked') return moved(walked, cursor, move);
  return moved({ ...walked, runs: 'down' }, cursor, TURNED[move]);
}

function moved({ stops, runs }: Walked, cursor: Cursor, move: Move): Cursor {
  const onwards = hasOneEach(stops) ? across : along;
  const toEnd = runs === 'down' && stops.length > 1 ? across : onwards;
  switch (move) {
    case 'first':
      return toEnd(stops, beyond(cursor, toEnd, -1), 1) ?? cursor;
    case 'last': {
      const length = toEnd === across ? stops.length : rowLength(stops, cursor.series);
      return toEnd(stops, beyond(cursor, toEnd, length), -1) ?? cursor;
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

/** Stacks are rows that stand up. */
const TURNED: Readonly<Record<Move, Move>> = {
  next: 'down',
  previous: 'up',
  up: 'previous',
  down: 'next',
  first: 'first',
  last: 'last',
};

/** What the arrow keys do on a chart, to be said to those who do not see it. */
export function arrowWords({ stops, runs }: Walked): string {
  const areRows = runs === 'down' && stops.length > 1;
  if (stops.length <= 1 || hasOneEach(stops)) {
    return areRows ? 'Arrow keys move from row to row.' : 'Arrow keys move along the chart.';
  }
  if (runs === 'stacked') {
    return 'Left and right arrow keys change the stack, up and down move within it.';
  }
  return areRows
    ? 'Up and down arrow keys change the row, left and right the part.'
    : 'Left and right arrow keys move along the chart, up and down change the series.';
}

function hasOneEach(stops: StopGrid): boolean {
  return stops.every(({ length }) => length <= 1);
}

function beyond(cursor: Cursor, way: typeof across, at: number): Cursor {
  return way === across ? { ...cursor, series: at } : { ...cursor, point: at };
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
