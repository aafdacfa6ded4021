import { type Box, boxesOverlap } from './box.ts';
import type { IntervalData, IntervalPoint } from './interval-dots-data.ts';
import type { IntervalDot } from './interval-ribbon.ts';
import type { MonthPlaces } from './month-places.ts';
import { type TextStyle, textWidth, widestText, wrapText } from './text-width.ts';
import { STRONG, TICK } from './type-sizes.ts';

/** A line of words in or under the plot; `x` and `y` are where its baseline begins or is centred. */
export type NoteText = Readonly<{
  key: string;
  x: number;
  y: number;
  text: string;
  kind: 'figure' | 'reason' | 'base';
  anchor: 'start' | 'middle';
}>;

export type NotePlace = Readonly<{
  data: IntervalData;
  dots: readonly (IntervalDot | null)[];
  months: MonthPlaces;
  plot: Box;
  width: number;
}>;

const LINE = 16;
const AIR = 6;
/** From the middle of a dot to the figure beside it. */
const BESIDE = 11;
const MOST_REASON_LINES = 4;
const MOST_BASE_LINES = 2;
/** More points than this with a base each are a thicket; table and readout hold them. */
const MOST_BASES = 8;

/** How many lines of bases have room under the names, all points alike; 0 where one has not. */
export function noteLines({ points, look }: IntervalData, step: number): number {
  const bases = points.flatMap(({ base }) => base ?? []);
  if (look === 'ribbon' || bases.length === 0 || bases.length > MOST_BASES) return 0;
  const names = points.map(({ label }) => label);
  if (widestText(names, TICK) > step - AIR) return 0;
  const lines = bases.map((base) => fitted(base, step - AIR, MOST_BASE_LINES));
  return lines.some((wrapped) => wrapped === null)
    ? 0
    : Math.max(...lines.map((wrapped) => wrapped?.length ?? 0));
}

/** The words of every point; where two would meet, the later figure is kept. */
export function intervalNotes(place: NotePlace): readonly NoteText[] {
  const { data, months } = place;
  const bases = noteLines(data, months.step) > 0;
  const inPlot = data.points.map((point, index) => notesInPlot(point, index, place));
  const kept: NoteText[] = [];
  for (const notes of inPlot.toReversed()) {
    const boxes = notes.map(noteBox);
    const free = kept.every((other) => !boxes.some((box) => boxesOverlap(box, noteBox(other))));
    if (free) kept.push(...notes);
  }
  return [
    ...kept,
    ...(bases ? data.points.flatMap((point, index) => baseNotes(point, index, place)) : []),
  ];
}

/** The room that a note takes. */
export function noteBox({ x, y, text, kind, anchor }: NoteText): Box {
  const width = textWidth(text, styleOf(kind));
  return { x: anchor === 'middle' ? x - width / 2 : x, y: y - 13, width, height: LINE };
}

/** The type of a note. */
export function styleOf(kind: NoteText['kind']): TextStyle {
  return kind === 'figure' ? STRONG : TICK;
}

function notesInPlot(
  point: IntervalPoint,
  index: number,
  { data, dots, months, plot }: NotePlace,
): readonly NoteText[] {
  const x = months.xs[index] ?? plot.x;
  const dot = dots[index] ?? null;
  if (dot === null) return reasonNotes(point, x, { step: months.step, plot });
  if (data.look === 'ribbon') return [];
  const text = point.text ?? '';
  const note = { key: point.key, text, kind: 'figure' } as const;
  return figuresBeside(data, months)
    ? [{ ...note, x: x + BESIDE, y: dot.y + 5, anchor: 'start' }]
    : [{ ...note, x: heldIn(x, text, plot), y: dot.highAt - 8, anchor: 'middle' }];
}

/** The middle of a figure, moved where it would run into the words beside the plot. */
function heldIn(x: number, text: string, { x: from, width }: Box): number {
  const half = textWidth(text, STRONG) / 2;
  return Math.max(from + half - AIR, Math.min(x, from + width - half + AIR));
}

/** All figures stand beside their dots, or all above: the eye then knows where to look. */
function figuresBeside({ points }: IntervalData, { step }: MonthPlaces): boolean {
  const widest = widestText(
    points.map(({ text }) => text ?? ''),
    STRONG,
  );
  return BESIDE + widest + AIR <= step / 2;
}

/** Why there is no figure, above the foot of its column; a dash where that has no room. */
function reasonNotes(
  { key, reason }: IntervalPoint,
  x: number,
  { step, plot }: Readonly<{ step: number; plot: Box }>,
): readonly NoteText[] {
  const lines = fitted(reason ?? 'No figure', step - AIR, MOST_REASON_LINES) ?? ['–'];
  const foot = plot.y + plot.height - 10;
  return lines.map((text, line) => ({
    key: `${key} ${line}`,
    x,
    y: foot - (lines.length - 1 - line) * LINE,
    text,
    kind: 'reason',
    anchor: 'middle',
  }));
}

function baseNotes(
  { key, base }: IntervalPoint,
  index: number,
  { months, plot }: NotePlace,
): readonly NoteText[] {
  const lines = fitted(base ?? '', months.step - AIR, MOST_BASE_LINES) ?? [];
  return lines.map((text, line) => ({
    key: `${key} base ${line}`,
    x: months.xs[index] ?? plot.x,
    y: plot.y + plot.height + 22 + (line + 1) * LINE,
    text,
    kind: 'base',
    anchor: 'middle',
  }));
}

/** The text on at most so many lines of the room; null where it needs more. */
function fitted(text: string, room: number, most: number): readonly string[] | null {
  const lines = wrapText(text, room, TICK);
  return lines.length <= most && widestText(lines, TICK) <= room ? lines : null;
}
