import { type AimPlace, aimPlace, aimValues, aimWords } from './aim-place.ts';
import {
  type PlacedBehind,
  placedBehind,
  toldStops,
  type WithBehind,
  withRoomBehind,
} from './behind-figures.ts';
import type { Box } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { type EndLabel, endLabels } from './end-labels.ts';
import type { IntervalData, IntervalPoint } from './interval-dots-data.ts';
import { intervalReading } from './interval-dots-words.ts';
import { intervalNotes, type NoteText, noteLines } from './interval-notes.ts';
import { type IntervalDot, type IntervalRibbon, intervalRibbon } from './interval-ribbon.ts';
import { labelLine, labelSize, type PlacedLabel, wrapLines } from './label.ts';
import { type MeasureSpan, measureAxis, withinAxis } from './measure-axis.ts';
import { type MonthPlaces, monthNames, monthPlaces, partedFrom } from './month-places.ts';
import { type Axis, type Tick, tickCount, tickRoom } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, Stop } from './stop.ts';

export type IntervalDotsLayout = ChartLayout &
  Readonly<{
    plot: Box;
    axis: Axis;
    monthTicks: readonly Tick[];
    aim: AimPlace;
    look: IntervalData['look'];
    dots: readonly IntervalDot[];
    ribbon: IntervalRibbon;
    /** Figures at their dots, reasons in gaps and bases under the names, each where it has room. */
    notes: readonly NoteText[];
    labels: readonly PlacedLabel[];
    behind: PlacedBehind;
  }>;

/** Figures with the range each may lie in, side by side in order of time. */
export function intervalDotsLayout(
  data: IntervalData & WithBehind,
  size: ChartSize,
): IntervalDotsLayout {
  const { points, aim, look } = data;
  const { width } = size;
  const { plot, axis, months, height, above, wanted } = frameOf(data, size);
  const dots = points.map((point, index) => dotOf(point, months.xs[index], axis));
  const last = dots.findLastIndex((dot) => dot !== null);
  return {
    width,
    height,
    plot,
    axis,
    monthTicks: spreadTicks(monthNames(points, months.xs), width),
    aim: aimPlace(aim, plot, axis),
    look,
    dots: dots.flatMap((dot) => dot ?? []),
    ribbon: intervalRibbon(look === 'ribbon' ? withGaps(data, dots) : []),
    notes: intervalNotes({ data, dots, months, plot, width }),
    labels: endLabels(endWords(data, axis, width), {
      lineEnd: plot.x + plot.width,
      x: plot.x + plot.width + 10,
      from: plot.y - 14,
      to: plot.y + plot.height + 10,
    }),
    behind: placedBehind(data, wanted, {
      width,
      height,
      top: plot.y - above,
      foot: plot.y + plot.height,
    }),
    stops: toldStops(data, points, [
      points.map((point, index) => stopOf(point, dots[index], { plot, months, index })),
    ]),
    runs: 'across',
    resting: last < 0 ? null : { series: 0, point: last },
  };
}

/** Room for a figure over a whisker that reaches the top of the axis. */
const FIGURE_ROOM = 30;

const LOOKS = {
  dots: { height: 280, top: FIGURE_ROOM, above: FIGURE_ROOM - 16 },
  ribbon: { height: 260, top: 16, above: 0 },
} as const;
/** The names under the plot, and a line of bases under them. */
const FOOT = 30;
const BASE_LINE = 16;

function frameOf(data: IntervalData & WithBehind, { width, height: given }: ChartSize) {
  const look = LOOKS[data.look];
  const own = { from: given ?? look.height, to: look.top };
  const count = tickCount(own);
  const roughly = axisFor(data, own);
  const left = tickRoom(roughly);
  const words = endWords(data, roughly, width).map(({ lines }) => labelSize(lines).width);
  const across = { x: left, width: Math.max(40, width - Math.max(0, ...words) - 12 - left) };
  const months = monthPlaces(data.points, across);
  const bases = noteLines(data, months.step) * BASE_LINE;
  const room = withRoomBehind(
    data,
    { points: data.points, ...across },
    { width, own: look.height + bases, given },
  );
  const { wanted, height } = room;
  const top = look.top + room.above;
  const bottom = height - FOOT - bases - room.below;
  const axis = axisFor(data, { from: bottom, to: top, count });
  const plot = { ...across, y: top, height: bottom - top };
  return { plot, axis, months, height, above: look.above, wanted };
}

/** The dots with a gap wherever no line leads from one to the next. */
function withGaps(
  { points, behind }: IntervalData & WithBehind,
  dots: readonly (IntervalDot | null)[],
): readonly (IntervalDot | null)[] {
  const isParted = partedFrom(points, behind?.breaks);
  return dots.flatMap((dot, index) => (isParted(index) ? [null, dot] : [dot]));
}

function axisFor({ points, unit, aim }: IntervalData, span: MeasureSpan): Axis {
  const values = points.flatMap(({ value, low, high }) =>
    value === null ? [] : [value, low, high],
  );
  const known = values.filter((value) => value !== null);
  const all = known.length === 0 && unit === 'percent' ? [0, 100] : known;
  return measureAxis(unit, [...all, ...aimValues(aim)], span);
}

function dotOf(point: IntervalPoint, x: number | undefined, axis: Axis): IntervalDot | null {
  const { key, value, low, high } = point;
  if (value === null || x === undefined) return null;
  const at = (of: number) => axis.at(withinAxis(axis, of));
  return { key, x, y: at(value), lowAt: at(low ?? value), highAt: at(high ?? value) };
}

/** What is measured against, and under a ribbon the latest figure, which no dot carries there. */
function endWords({ points, aim, look }: IntervalData, axis: Axis, width: number) {
  const room = width < 480 ? 84 : 150;
  const last = points.findLast(({ value }) => value !== null);
  const latest: readonly EndLabel[] =
    look === 'dots' || last?.value == null
      ? []
      : [
          {
            at: axis.at(withinAxis(axis, last.value)),
            lines: [
              labelLine(last.text ?? '', 'main', 'bold'),
              ...(last.rangeText === null ? [] : [labelLine(last.rangeText, 'muted', 'regular')]),
            ],
          },
        ];
  return [...latest, ...aimWords(aim, axis)].map(({ at, lines }) => ({
    at,
    lines: wrapLines(lines, room),
  }));
}

type StopPlace = Readonly<{ plot: Box; months: MonthPlaces; index: number }>;

/** A point without a figure has a stop at the foot, where its reason can be read. */
function stopOf(
  point: IntervalPoint,
  dot: IntervalDot | null | undefined,
  { plot, months, index }: StopPlace,
): Stop | null {
  const said = { box: null, heading: point.longLabel, reading: intervalReading(point) };
  if (dot == null) {
    if (point.reason === undefined) return null;
    return { x: months.xs[index] ?? plot.x, y: plot.y + plot.height - 12, ...said, opens: null };
  }
  return { x: dot.x, y: dot.y, ...said, opens: { series: 'figure', point: point.key } };
}
