import type { Box } from './box.ts';

/** What lies behind a mark, in the caller's own keys. */
export type OpenedPoint = Readonly<{ series: string; point: string }>;

/** A place where the reader's cursor can stand, with everything it says there. */
export type Stop = Readonly<{
  x: number;
  y: number;
  /** Drawn around where the mark has an extent; null for a dot. */
  box: Box | null;
  /** Where a pointer means this stop; at the mark itself unless told. */
  reach?: Box | undefined;
  /** Which month, team or person. */
  heading: string;
  /** The figures, the one under the cursor first. */
  reading: string;
  /** Null where no rows lie behind. */
  opens: OpenedPoint | null;
  /** Where the mark is a link: its address, and what it is called. */
  link?: Readonly<{ href: string; name: string }> | undefined;
}>;

/** Series first, then points; null where a series has no figure for that point. */
export type StopGrid = readonly (readonly (Stop | null)[])[];

export type Cursor = Readonly<{ series: number; point: number }>;

/** What every chart's layout gives to its frame. */
export type ChartLayout = Readonly<{
  width: number;
  height: number;
  stops: StopGrid;
  /**
   * Whether points run across the page (months), series run down it (rows), figures are strewn over
   * it (dots, panels beside each other), or series are stacks beside each other, the first point of
   * each on top.
   */
  runs: 'across' | 'down' | 'strewn' | 'stacked';
  /** What the readout says while nobody points: mostly the last complete month. */
  resting: Cursor | null;
}>;

/** The stop under a cursor, or null. */
export function stopAt(stops: StopGrid, cursor: Cursor | null): Stop | null {
  return cursor === null ? null : (stops[cursor.series]?.[cursor.point] ?? null);
}
