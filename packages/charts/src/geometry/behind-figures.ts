import type { FootNote } from './foot-notes.ts';
import type { Keyed } from './month-places.ts';
import type { StopGrid } from './stop.ts';
import type { EventLine, WantedEvent } from './upright-line-labels.ts';

/** What an upright line behind figures stands for. */
export type UprightKind = 'inspection' | 'definition';

/** Where figures stand along the foot, before the plot has its height. */
export type FigureRow = Readonly<{ points: readonly Keyed[]; x: number; width: number }>;

/** Upright lines that want their places, and the room that they need above and beneath the plot. */
export type WantedBehind = Readonly<{
  events: readonly WantedEvent<UprightKind>[];
  said: readonly WantedSaid[];
  notes: readonly Readonly<{ key: string; text: string }>[];
  above: number;
  /** All that stands beneath the names of the months: the letters, then the notes. */
  below: number;
}>;

/** The letters of what was said of a period, under its name. */
export type WantedSaid = Readonly<{ x: number; text: string }>;

export type PlacedSaid = WantedSaid & Readonly<{ y: number }>;

/** Lines behind the figures with their words above the plot, and the letters and notes beneath it. */
export type PlacedBehind = Readonly<{
  lines: readonly EventLine<UprightKind>[];
  said: readonly PlacedSaid[];
  notes: readonly FootNote[];
}>;

/** The picture around a plot that has its height. */
export type BehindRoom = Readonly<Record<'width' | 'height' | 'top' | 'foot', number>>;

/**
 * What a chart over time draws behind its figures, as `uprightLines` makes it. The chart gets the
 * code with it, so that pages which draw nothing there do not fetch any.
 */
export type BehindFigures = Readonly<{
  /** The months from which a new definition holds: no line leads across. */
  breaks: readonly string[];
  wanted: (row: FigureRow, width: number) => WantedBehind;
  place: (wanted: WantedBehind, room: BehindRoom) => PlacedBehind;
  /** What is drawn, for those who do not see it. */
  words: (points: readonly Keyed[]) => string;
  /** Stops with what was said of their periods, for the readout. */
  told: (stops: StopGrid, points: readonly Keyed[]) => StopGrid;
}>;

/** A chart that may draw something behind its figures. */
export type WithBehind = Readonly<{ behind?: BehindFigures | undefined }>;

/** The stops of a chart over time, with what lies behind them where anything was said. */
export const toldStops = (
  { behind }: WithBehind,
  points: readonly Keyed[],
  stops: StopGrid,
): StopGrid => behind?.told(stops, points) ?? stops;

/** A plot lower than this says nothing. */
const LEAST_HEIGHT = 160;

export type HeightsAround = Readonly<{
  width: number;
  /** The height of the picture without anything behind the figures. */
  own: number;
  /** The height that was asked for. */
  given: number | undefined;
}>;

/** The height of a picture with the room for what lies behind its figures, and that room. */
export function withRoomBehind(
  { behind }: WithBehind,
  row: FigureRow,
  { width, own, given }: HeightsAround,
) {
  const wanted = behind?.wanted(row, width);
  const { above, below } = wanted ?? { above: 0, below: 0 };
  const around = above + below;
  return { wanted, above, below, height: Math.max(given ?? own + around, LEAST_HEIGHT + around) };
}

/** What lies behind figures, in a picture whose plot stands. */
export function placedBehind(
  { behind }: WithBehind,
  wanted: WantedBehind | undefined,
  room: BehindRoom,
): PlacedBehind {
  return (wanted && behind?.place(wanted, room)) ?? { lines: [], said: [], notes: [] };
}
