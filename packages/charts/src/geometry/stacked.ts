import type { Box, Point } from './box.ts';
import { type FillName, type KeyRow, keyRow } from './key-row.ts';
import { countText } from './number-text.ts';
import { type PlacedText, textBox } from './placed-text.ts';
import { figureWidth, type RowFrame, rowFrame, rowLine, rowName } from './row-frame.ts';
import type { Tick } from './scales.ts';
import {
  fewCategories,
  type StackedCategory,
  type StackedData,
  type StackedRow,
  stackedTotal,
} from './stacked-data.ts';
import { segmentReading, stackedHeading } from './stacked-words.ts';
import type { ChartLayout, Stop } from './stop.ts';

const FILLS: readonly FillName[] = ['fill-1', 'fill-2', 'fill-3', 'fill-4'];
const BASE_HEAD = 'All';

export type Segment = Readonly<{
  key: string;
  box: Box;
  fill: FillName;
  /** The figure inside, where it fits. */
  text: PlacedText | null;
}>;

export type StackedRowLayout = Readonly<{
  key: string;
  name: PlacedText;
  segments: readonly Segment[];
  /** The base of the row, always printed. */
  base: PlacedText;
  /** Why there is no bar; null where there is one. */
  reason: PlacedText | null;
}>;

export type StackedLayout = ChartLayout &
  Readonly<{
    plot: Box;
    ticks: readonly Tick[];
    rows: readonly StackedRowLayout[];
    key: KeyRow;
    /** The room of names, bases and reasons, which lines give way to. */
    words: readonly Box[];
    /** Over the column of totals, where they stand bare. */
    baseHead: PlacedText | null;
  }>;

/** What shares and counts do differently: where a bar ends and what its parts say. */
export type StackedManner = Readonly<{
  /** Pixels for a count of this row, given the room of a whole track. */
  length: (count: number, row: StackedRow, room: number) => number;
  text: (count: number, row: StackedRow, index: number) => string;
  ticks: (from: number, to: number) => readonly Tick[];
  emptyReason: string;
}>;

/** Rows of parts, one under the other. */
export function stackedLayout(
  given: StackedData,
  manner: StackedManner,
  width: number,
): StackedLayout {
  const data = fewCategories(given);
  const key = keyRow(
    data.categories.map((category, index) => ({
      swatch: fillOf(category, index),
      text: category.name,
    })),
    width,
  );
  const bases = [BASE_HEAD, ...data.rows.map((row) => baseText(row, data))];
  const frame = rowFrame({ names: data.rows.map((row) => row.label), notes: bases }, width);
  const top = key.height + 22;
  const rows = data.rows.map((row, index) =>
    placeRow({ data, row, frame, manner, top: top + index * frame.rowHeight }),
  );
  const bottom = top + rows.length * frame.rowHeight;
  return {
    width,
    height: bottom + 26,
    plot: { x: frame.from, y: top, width: frame.to - frame.from, height: bottom - top },
    ticks: manner.ticks(frame.from, frame.to),
    rows,
    words: rows.flatMap(wordBoxes),
    key,
    baseHead: baseHead(data, { x: width, y: top - 6 }),
    stops: data.rows.map((row, index) => stopsOf(data, row, rows[index])),
    runs: 'down',
    resting: null,
  };
}

type RowPlace = Readonly<{
  data: StackedData;
  row: StackedRow;
  frame: RowFrame;
  manner: StackedManner;
  top: number;
}>;

const BAR_HEIGHT = 24;

function placeRow({ data, row, frame, manner, top }: RowPlace): StackedRowLayout {
  const { middle, nameBaseline } = rowLine(frame, top);
  const total = stackedTotal(row);
  const reason = row.reason ?? (total === 0 ? manner.emptyReason : null);
  const baseline = middle + 5;
  return {
    key: row.key,
    name: { x: 0, y: nameBaseline, text: rowName(row.label, frame) },
    segments: reason === null ? segmentsOf({ data, row, frame, manner, top }, middle) : [],
    base: { x: frame.right, y: nameBaseline, text: baseText(row, data) },
    reason: reason === null ? null : { x: frame.from + 8, y: baseline, text: reason },
  };
}

function wordBoxes({ name, base, reason }: StackedRowLayout): readonly Box[] {
  const named = [textBox(name, 'start'), textBox(base, 'end')];
  return reason === null ? named : [...named, textBox(reason, 'start')];
}

function segmentsOf({ data, row, frame, manner }: RowPlace, middle: number): readonly Segment[] {
  const segments: Segment[] = [];
  let x = frame.from;
  data.categories.forEach((category, index) => {
    const count = row.counts[index] ?? 0;
    if (count <= 0) return;
    const length = manner.length(count, row, frame.to - frame.from);
    const box = { x, y: middle - BAR_HEIGHT / 2, width: length, height: BAR_HEIGHT };
    const text = manner.text(count, row, index);
    const fits = figureWidth(text) <= length;
    const at = { x: x + length / 2, y: middle + 5, text };
    const fill = fillOf(category, index);
    segments.push({ key: category.key, box, fill, text: fits ? at : null });
    x += length;
  });
  return segments;
}

function fillOf({ look }: StackedCategory, index: number): FillName {
  return look === 'concern' ? 'fill-concern' : (FILLS[index] ?? 'fill-4');
}

/** A bare total only where a head over the column says what it is. */
function baseText(row: StackedRow, { rows }: StackedData): string {
  const total = countText(stackedTotal(row));
  const hasHead = rows.every((one) => one.baseText === undefined);
  return row.baseText ?? (hasHead ? total : `${total} in all`);
}

function baseHead({ rows }: StackedData, { x, y }: Point): PlacedText | null {
  return rows.some((row) => row.baseText !== undefined) ? null : { x, y, text: BASE_HEAD };
}

/** A stop for each part that is drawn; a row without a bar has one, which says why. */
function stopsOf(
  data: StackedData,
  row: StackedRow,
  placed: StackedRowLayout | undefined,
): readonly (Stop | null)[] {
  if (placed === undefined) return [];
  const heading = stackedHeading(row);
  if (placed.reason !== null) {
    const { x, y, text } = placed.reason;
    return [{ x, y: y - 5, box: null, heading, reading: text, opens: null }];
  }
  return data.categories.map((category) => {
    const segment = placed.segments.find(({ key }) => key === category.key);
    if (segment === undefined) return null;
    const { box } = segment;
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      box,
      heading,
      reading: segmentReading(data, row, category),
      opens: { series: category.key, point: row.key },
    };
  });
}
