import type { Box } from './box.ts';
import type { BulletData, BulletRow } from './bullet-data.ts';
import { bulletFigures, bulletReading } from './bullet-words.ts';
import { type KeyItem, type KeyRow, keyRow } from './key-row.ts';
import type { PlacedText } from './placed-text.ts';
import { type RowFrame, rowFrame, rowLine, rowName } from './row-frame.ts';
import { type Axis, countAxis } from './scales.ts';
import type { ChartLayout, Stop } from './stop.ts';

/** A bar, the track it could fill and the marker of its share. */
export type Bullet = Readonly<{
  track: Box;
  bar: Box;
  marker: Readonly<{ x: number; y1: number; y2: number }> | null;
}>;

export type BulletRowLayout = Bullet &
  Readonly<{ key: string; name: PlacedText; figures: PlacedText }>;

export type BulletLayout = ChartLayout &
  Readonly<{ rows: readonly BulletRowLayout[]; key: KeyRow }>;

/** Bars against their share, one under the other, all on one scale. */
export function bulletLayout(data: BulletData, width: number): BulletLayout {
  const key = keyRow(keyItems(data), width);
  const frame = rowFrame(
    { names: data.rows.map((row) => row.label), notes: data.rows.map(bulletFigures) },
    width,
  );
  const axis = countAxis(bulletMaximum(data.rows), frame);
  const top = key.height + 6;
  const rows = data.rows.map((row, index) =>
    placeRow(row, frame, { axis, top: top + index * frame.rowHeight }),
  );
  return {
    width,
    height: top + rows.length * frame.rowHeight + 4,
    rows,
    key,
    stops: data.rows.map((row, index) => [stopOf(data, row, rows[index])]),
    runs: 'down',
    resting: null,
  };
}

/** The largest figure that a set of bullets must hold. */
function bulletMaximum(rows: readonly Pick<BulletRow, 'value' | 'share'>[]): number {
  return Math.max(0, ...rows.flatMap(({ value, share }) => [value, share ?? 0]));
}

/** One bullet alone, for a cell of a table; `largest` keeps the cells of a column on one scale. */
export function bulletMark(
  { value, share }: Pick<BulletRow, 'value' | 'share'>,
  size: Readonly<{ width: number; height: number; largest: number }>,
): Bullet {
  const end = Math.max(size.largest, value, share ?? 0, 1);
  const axis = (of: number) => 1 + (of / end) * (size.width - 4);
  return bulletAt({ value, share }, { middle: size.height / 2, at: axis, to: size.width - 2 });
}

function keyItems({ rows, names }: BulletData): readonly KeyItem[] {
  const bar: KeyItem = { swatch: 'bar', text: names.value };
  return rows.some((row) => row.share !== null)
    ? [bar, { swatch: 'marker', text: names.share }]
    : [bar];
}

const TRACK_HEIGHT = 20;
const BAR_HEIGHT = 10;

type BulletPlace = Readonly<{ middle: number; at: (value: number) => number; to: number }>;

function bulletAt(
  { value, share }: Pick<BulletRow, 'value' | 'share'>,
  { middle, at, to }: BulletPlace,
): Bullet {
  const from = at(0);
  const half = TRACK_HEIGHT / 2;
  return {
    track: { x: from, y: middle - half, width: to - from, height: TRACK_HEIGHT },
    bar: { x: from, y: middle - BAR_HEIGHT / 2, width: at(value) - from, height: BAR_HEIGHT },
    marker: share === null ? null : { x: at(share), y1: middle - half - 2, y2: middle + half + 2 },
  };
}

function placeRow(
  row: BulletRow,
  frame: RowFrame,
  { axis, top }: Readonly<{ axis: Axis; top: number }>,
): BulletRowLayout {
  const { middle, nameBaseline } = rowLine(frame, top);
  return {
    ...bulletAt(row, { middle, at: axis.at, to: frame.to }),
    key: row.key,
    name: { x: 0, y: nameBaseline, text: rowName(row.label, frame) },
    figures: { x: frame.right, y: nameBaseline, text: bulletFigures(row) },
  };
}

function stopOf(
  data: BulletData,
  row: BulletRow,
  placed: BulletRowLayout | undefined,
): Stop | null {
  if (placed === undefined) return null;
  const { track, bar } = placed;
  return {
    x: bar.x + bar.width,
    y: bar.y + bar.height / 2,
    box: track,
    heading: row.label,
    reading: bulletReading(data, row),
    opens: { series: 'value', point: row.key },
  };
}
