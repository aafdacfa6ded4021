import { aimValues, aimWords } from './aim-place.ts';
import type { PlacedBehind } from './behind-figures.ts';
import type { Box, Point } from './box.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import {
  type LabelLine,
  labelBox,
  labelLine,
  labelSize,
  type PlacedLabel,
  wrapLines,
} from './label.ts';
import { dotBox, type NameWish, placeNames } from './place-names.ts';
import type { Axis } from './scales.ts';
import type { StockCone } from './stock-cone.ts';
import { possibleStock, type StockData } from './stock-data.ts';
import { LINE_HEIGHT } from './type-sizes.ts';
import type { UprightLine } from './upright-line.ts';

/** The way from the last figure to the target. */
export type StockBracket = Readonly<{ x: number; from: number; to: number }>;

/** What is drawn, for words to keep clear of. */
export type DrawnStock = Readonly<{
  data: StockData;
  width: number;
  plot: Box;
  placed: readonly (Point | null)[];
  latest: Point | null;
  cone: StockCone | null;
  bracket: StockBracket | null;
  axis: Axis;
  behind: PlacedBehind;
}>;

const WIDEST_INSIDE = 130;

/** All words; what is to go stands at the ends of the lines where the plot has no room for it. */
export function stockLabels(drawn: DrawnStock): readonly PlacedLabel[] {
  const ends = endColumn(drawn, endWords(drawn.data, drawn.axis, drawn.width));
  const inner = innerLabels(drawn, ends, [...figureWish(drawn), ...toGoWish(drawn)]);
  if (inner.every((label) => label !== null)) return [...ends, ...inner];
  const all = endColumn(drawn, [
    ...endWords(drawn.data, drawn.axis, drawn.width),
    ...toGoWish(drawn).map(({ at }) => ({
      at: at.y,
      lines: wrapLines(toGoWords(drawn), END_ROOM),
    })),
  ]);
  return [...all, ...innerLabels(drawn, all, figureWish(drawn)).flatMap((label) => label ?? [])];
}

function endColumn({ plot }: DrawnStock, words: readonly EndLabel[]): readonly PlacedLabel[] {
  return endLabels(words, {
    lineEnd: plot.x + plot.width,
    x: plot.x + plot.width + 10,
    from: plot.y - 14,
    to: plot.y + plot.height + 8,
  });
}

/** The latest figure, where a cone goes on from it. */
function figureWish({ data, latest, cone }: DrawnStock): readonly NameWish[] {
  const last = data.points.findLast(({ value }) => value !== null);
  if (latest === null || cone === null) return [];
  const lines = [labelLine(last?.text ?? '', 'main', 'bold')];
  return [{ at: latest, lines, first: 'below' }];
}

/** What is to go, beside the bracket. */
function toGoWish({ data, plot, latest, bracket }: DrawnStock): readonly NameWish[] {
  if (latest === null || data.toGo === null) return [];
  // A short bracket lies under its own dot: words go out from the dot.
  const isLong = bracket !== null && Math.abs(bracket.to - bracket.from) > 2 * LINE_HEIGHT;
  const y = isLong ? (bracket.from + bracket.to) / 2 : latest.y;
  const lines = evenLines(toGoWords({ data }), roomBeside(latest, plot));
  return [{ at: { x: latest.x, y }, lines, first: 'left' }];
}

function toGoWords({ data: { toGo } }: Pick<DrawnStock, 'data'>): readonly LabelLine[] {
  return toGo === null ? [] : [labelLine(toGo, 'target', 'bold')];
}

function innerLabels(
  { data, plot, placed, latest, cone, bracket, axis, behind }: DrawnStock,
  ends: readonly PlacedLabel[],
  wishes: readonly NameWish[],
): readonly (PlacedLabel | null)[] {
  const level = (value: number): readonly Point[] => [
    { x: plot.x, y: axis.at(value) },
    { x: plot.x + plot.width, y: axis.at(value) },
  ];
  return placeNames(wishes, {
    bounds: { x: plot.x, y: 0, width: plot.width + 8, height: plot.y + plot.height },
    lines: [
      placed.flatMap((point) => point ?? []),
      ...(cone?.edges ?? []),
      ...aimValues(data.aim).map(level),
      ...bracketLine(bracket),
    ],
    faint: behind.lines.map(uprightPoints),
    boxes: [
      ...(latest === null ? [] : [dotBox(latest)]),
      ...[...ends, ...behind.lines.flatMap(({ label }) => label ?? [])].map(labelBox),
    ],
  });
}

/** The lines that the room needs, each about as long as the others. */
function evenLines(words: readonly LabelLine[], room: number): readonly LabelLine[] {
  const lines = wrapLines(words, room);
  const even = wrapLines(words, (labelSize(words).width / lines.length) * 1.4);
  return even.length === lines.length ? even : lines;
}

/** The wider side of the bracket, so far as words beside it may go. */
function roomBeside({ x }: Point, plot: Box): number {
  return Math.min(WIDEST_INSIDE, Math.max(x - plot.x, plot.x + plot.width - x) - 14);
}

function bracketLine(bracket: StockBracket | null): readonly (readonly Point[])[] {
  if (bracket === null) return [];
  const { x, from, to } = bracket;
  return [uprightPoints({ x, y1: from, y2: to })];
}

function uprightPoints({ x, y1, y2 }: UprightLine): readonly Point[] {
  return [
    { x, y: y1 },
    { x, y: y2 },
  ];
}

/** The room that the words at the ends of the lines need. */
export function stockEndWidth(data: StockData, axis: Axis, width: number): number {
  return Math.max(0, ...endWords(data, axis, width).map(({ lines }) => labelSize(lines).width));
}

/** The width of words at the ends of the lines on a phone. */
const END_ROOM = 84;

/** The aim; at the end of the cone what it says; with no cone the latest figure. */
function endWords(data: StockData, axis: Axis, width: number): readonly EndLabel[] {
  const { points, aim, ahead, unit } = data;
  const room = width < 480 ? END_ROOM : 150;
  const last = points.findLast(({ value }) => value !== null);
  const end = ahead?.points.at(-1);
  const own: readonly EndLabel[] =
    last?.value == null
      ? []
      : ahead !== null && end !== undefined
        ? [
            {
              at: axis.at(possibleStock(unit, end.value)),
              lines: [labelLine(ahead.text, 'muted', 'regular')],
            },
          ]
        : [
            {
              at: axis.at(possibleStock(unit, last.value)),
              lines: [labelLine(last.text ?? '', 'main', 'bold')],
            },
          ];
  return [...own, ...aimWords(aim, axis)].map(({ at, lines }) => ({
    at,
    lines: wrapLines(lines, room),
  }));
}
