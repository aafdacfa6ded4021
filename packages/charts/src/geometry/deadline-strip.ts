import type { Box } from './box.ts';
import type { DeadlineData, DeadlineRow } from './deadline-data.ts';
import { type DeadlineFrame, deadlineFrame, deadlineRow } from './deadline-rows.ts';
import { deadlineReading } from './deadline-words.ts';
import { type KeyItem, type KeyRow, keyRow } from './key-row.ts';
import type { PlacedLabel } from './label.ts';
import type { PlacedText } from './placed-text.ts';
import type { Tick } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, Stop } from './stop.ts';
import { textWidth } from './text-width.ts';
import { LABEL } from './type-sizes.ts';
import { type UprightLine, uprightAround } from './upright-line.ts';

/** A place on the line of months; beyond either end it stands at that end and points outwards. */
export type DeadlineMark = Readonly<{ x: number; beyond: 'before' | 'after' | null }>;

export type DeadlineStrip = Readonly<{
  key: string;
  state: DeadlineRow['state'];
  y: number;
  due: DeadlineMark;
  reached: DeadlineMark | null;
  /** From the due day to the day it was reached or to today; null where both are one. */
  way: Readonly<{ x1: number; x2: number; look: 'early' | 'late' | 'left' }> | null;
  name: PlacedLabel;
  words: PlacedLabel;
}>;

/** What a key of this chart shows. */
export type DeadlineSwatch = 'due' | 'reached' | 'early' | 'late';

export type DeadlineLayout = ChartLayout &
  Readonly<{
    plot: Box;
    key: KeyRow<DeadlineSwatch>;
    monthTicks: readonly Tick[];
    /** Faint upright lines where named months begin, and today's, all broken where words stand. */
    monthLines: readonly UprightLine[];
    todayLines: readonly UprightLine[];
    today: PlacedText | null;
    rows: readonly DeadlineStrip[];
  }>;

/** Milestones on one line of months, a row each in the given order. */
export function deadlineLayout(data: DeadlineData, width: number): DeadlineLayout {
  const key = keyRow(KEYS, width);
  const frame = deadlineFrame(data, width);
  const top = key.height + (data.today === null ? 8 : 26);
  const axis = { ...frame, months: data.months.length };
  let y = top;
  const placed = data.rows.map((row) => {
    const place = deadlineRow(row, frame, y);
    y += place.height;
    return { row, place };
  });
  const plot = { x: frame.from, y: top, width: frame.to - frame.from, height: y - top };
  const words = placed.flatMap(({ place }) => place.boxes);
  const upright = (at: number) =>
    uprightAround({ x: positionOf(at, axis).x, y1: top, y2: y }, words);
  const ticks = spreadTicks(monthMiddles(data, axis), width);
  const rows = placed.map(({ row, place }) => stripOf(row, data, { axis, ...place }));
  return {
    width,
    height: y + 32,
    plot,
    key,
    monthTicks: ticks,
    monthLines: ticks.flatMap(({ value }) => upright(value)),
    todayLines: data.today === null ? [] : upright(data.today.at),
    today: todayWords(data, axis, { y: top - 8, width }),
    rows,
    stops: data.rows.map((row, index) => [stopOf(row, rows[index])]),
    runs: 'down',
    resting: null,
  };
}

const KEYS: readonly KeyItem<DeadlineSwatch>[] = [
  { swatch: 'due', text: 'Due' },
  { swatch: 'reached', text: 'Reached' },
  { swatch: 'early', text: 'Early' },
  { swatch: 'late', text: 'Late or overdue' },
];

type MonthAxis = Pick<DeadlineFrame, 'from' | 'to'> & Readonly<{ months: number }>;

function positionOf(at: number, { from, to, months }: MonthAxis): DeadlineMark {
  const end = Math.max(1, months);
  const held = Math.max(0, Math.min(at, end));
  const beyond = at < 0 ? 'before' : at > end ? 'after' : null;
  return { x: from + (held / end) * (to - from), beyond };
}

function monthMiddles({ months }: DeadlineData, axis: MonthAxis): readonly Tick[] {
  return months.map(({ label }, index) => ({
    value: index,
    text: label,
    at: positionOf(index + 0.5, axis).x,
  }));
}

type StripPlace = Readonly<{
  axis: MonthAxis;
  y: number;
  name: PlacedLabel;
  words: PlacedLabel;
}>;

function stripOf(
  row: DeadlineRow,
  { today }: DeadlineData,
  { axis, y, name, words }: StripPlace,
): DeadlineStrip {
  const due = positionOf(row.due, axis);
  const reached = row.reached === null ? null : positionOf(row.reached, axis);
  const end = reached ?? (today === null ? null : positionOf(today.at, axis));
  const way =
    end === null || end.x === due.x ? null : { x1: due.x, x2: end.x, look: lookOf(row.state) };
  return { key: row.key, state: row.state, y, due, reached, way, name, words };
}

function lookOf(state: DeadlineRow['state']): 'early' | 'late' | 'left' {
  if (state === 'met-in-time') return 'early';
  return state === 'open' ? 'left' : 'late';
}

function todayWords(
  { today }: DeadlineData,
  axis: MonthAxis,
  { y, width }: Readonly<{ y: number; width: number }>,
): PlacedText | null {
  if (today === null) return null;
  const half = textWidth(today.text, LABEL) / 2;
  const x = Math.max(half, Math.min(positionOf(today.at, axis).x, width - half));
  return { x, y, text: today.text };
}

const MARK_ROOM = 10;

function stopOf(row: DeadlineRow, strip: DeadlineStrip | undefined): Stop | null {
  if (strip === undefined) return null;
  const { y, due, reached, way } = strip;
  const xs = [due.x, reached?.x ?? due.x, way?.x2 ?? due.x];
  const from = Math.min(...xs) - MARK_ROOM;
  return {
    x: reached?.x ?? due.x,
    y,
    box: {
      x: from,
      y: y - MARK_ROOM,
      width: Math.max(...xs) + MARK_ROOM - from,
      height: 2 * MARK_ROOM,
    },
    heading: row.label,
    reading: deadlineReading(row),
    opens: { series: 'milestone', point: row.key },
  };
}
