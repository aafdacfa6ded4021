import type { Box } from './box.ts';
import { rateText } from './number-text.ts';
import { type PlacedText, textBox } from './placed-text.ts';
import type { RateDotsData, RateDotsRow } from './rate-dots-data.ts';
import { rateDotsReading } from './rate-dots-words.ts';
import { type RowFrame, rowFrame, rowLine, rowName } from './row-frame.ts';
import { type Axis, rateAxis, type Tick } from './scales.ts';
import { spacedTicks } from './spaced-ticks.ts';
import type { ChartLayout, Stop } from './stop.ts';
import { textWidth } from './text-width.ts';
import { LABEL } from './type-sizes.ts';
import { type UprightLine, uprightAround } from './upright-line.ts';

export type RateDot = Readonly<{
  key: string;
  name: PlacedText;
  base: PlacedText;
  /** The faint line the dot sits on. */
  y: number;
  /** Null where there is not enough to say; `words` then give the reason. */
  x: number | null;
  /** The rate beside its dot, or the reason for none. */
  words: PlacedText;
  /** The side of the dot that the words stand on. */
  side: 'left' | 'right';
}>;

export type RateBand = Readonly<{
  /** Null for a single rate, which has no width. */
  box: Box | null;
  /** Its ends, broken where words stand. */
  edges: readonly UprightLine[];
  label: PlacedText;
}>;

export type RateDotsLayout = ChartLayout &
  Readonly<{
    plot: Box;
    ticks: readonly Tick[];
    unit: string;
    baseHead: PlacedText;
    band: RateBand | null;
    rows: readonly RateDot[];
    /** The room of all words among the rows, which lines give way to. */
    words: readonly Box[];
  }>;

/** Dots on one rate axis, a row each in the given order: a picture of spread, not a ranking. */
export function rateDotsLayout(data: RateDotsData, width: number): RateDotsLayout {
  const frame = rowFrame(
    {
      names: data.rows.map((row) => row.label),
      notes: [data.names.base, ...data.rows.map((row) => row.base)],
    },
    width,
  );
  // On a phone the head of the last column would meet the words of the band: it goes above them.
  const headRoom = frame.arrangement === 'above' && data.band !== null ? 20 : 0;
  const top = 28 + headRoom;
  const bottom = top + data.rows.length * frame.rowHeight;
  const plot = { x: frame.from, y: top, width: frame.to - frame.from, height: bottom - top };
  const axis = rateAxis(largest(data), { from: frame.from, to: frame.to - 44 });
  const edges = edgesOf(data, axis);
  const rows = data.rows.map((row, index) =>
    placeRow(row, frame, { axis, edges, top: top + index * frame.rowHeight }),
  );
  const words = rows.flatMap(wordBoxes);
  return {
    width,
    height: bottom + 46,
    plot,
    ticks: spacedTicks(axis.ticks),
    unit: data.unit,
    baseHead: { x: width, y: top - 9 - headRoom, text: data.names.base },
    band: bandOf(data, { axis, plot, edges, words }),
    rows,
    words,
    stops: data.rows.map((row, index) => [stopOf(data, row, rows[index])]),
    runs: 'down',
    resting: null,
  };
}

function largest({ rows, band }: RateDotsData): number {
  return Math.max(band?.high ?? 0, ...rows.map((row) => row.rate ?? 0), 0);
}

/** Where the ends of the band stand; one place for a single rate. */
function edgesOf({ band }: RateDotsData, axis: Axis): readonly number[] {
  return band === null ? [] : [...new Set([band.low, band.high])].map(axis.at);
}

type BandPlace = Readonly<{
  axis: Axis;
  plot: Box;
  edges: readonly number[];
  words: readonly Box[];
}>;

/** The band with its words above it, held inside the plot; its ends give way to other words. */
function bandOf(
  { band }: RateDotsData,
  { axis, plot, edges, words }: BandPlace,
): RateDotsLayout['band'] {
  if (band === null) return null;
  const from = axis.at(band.low);
  const width = axis.at(band.high) - from;
  const half = textWidth(band.label, LABEL) / 2;
  const middle = Math.max(plot.x + half, Math.min(from + width / 2, plot.x + plot.width - half));
  return {
    box: width > 0 ? { x: from, y: plot.y, width, height: plot.height } : null,
    edges: edges.flatMap((x) => uprightAround({ x, y1: plot.y, y2: plot.y + plot.height }, words)),
    label: { x: middle, y: plot.y - 9, text: band.label },
  };
}

const DOT_TO_WORDS = 12;

type RowPlace = Readonly<{ axis: Axis; edges: readonly number[]; top: number }>;

function placeRow(row: RateDotsRow, frame: RowFrame, { axis, edges, top }: RowPlace): RateDot {
  const { middle, nameBaseline } = rowLine(frame, top);
  const x = row.rate === null ? null : axis.at(row.rate);
  const text = row.rate === null ? (row.reason ?? 'Not enough to say') : rateText(row.rate);
  const side = x === null ? 'right' : sideOf(x, textWidth(text, LABEL), { edges, frame });
  return {
    key: row.key,
    name: { x: 0, y: nameBaseline, text: rowName(row.label, frame) },
    base: { x: frame.right, y: nameBaseline, text: row.base },
    y: middle,
    x,
    words: {
      x: x === null ? frame.from + 6 : side === 'right' ? x + DOT_TO_WORDS : x - DOT_TO_WORDS,
      y: middle + 5,
      text,
    },
    side,
  };
}

/** Right of the dot, unless an end of the band would run through the words there alone. */
function sideOf(
  x: number,
  width: number,
  { edges, frame }: Readonly<{ edges: readonly number[]; frame: RowFrame }>,
): RateDot['side'] {
  const crossed = (from: number) =>
    edges.some((edge) => edge > from - 3 && edge < from + width + 3);
  const left = x - DOT_TO_WORDS - width;
  return crossed(x + DOT_TO_WORDS) && !crossed(left) && left > frame.from ? 'left' : 'right';
}

/** The room of each of a row's words. */
function wordBoxes({ name, base, words, side }: RateDot): readonly Box[] {
  return [
    textBox(name, 'start'),
    textBox(base, 'end'),
    textBox(words, side === 'left' ? 'end' : 'start'),
  ];
}

function stopOf(data: RateDotsData, row: RateDotsRow, placed: RateDot | undefined): Stop | null {
  if (placed === undefined) return null;
  return {
    x: placed.x ?? placed.words.x,
    y: placed.y,
    box: null,
    heading: row.label,
    reading: rateDotsReading(data, row),
    opens: { series: 'rate', point: row.key },
  };
}
