import { type AimPlace, aimPlace } from './aim-place.ts';
import type { Box, Point } from './box.ts';
import {
  cutLines,
  type LabelLine,
  labelIn,
  labelLine,
  type PlacedLabel,
  wrapLines,
} from './label.ts';
import { linePath } from './line-path.ts';
import { withinAxis } from './measure-axis.ts';
import { monthPlaces } from './month-ticks.ts';
import type { PlacedText } from './placed-text.ts';
import type { Axis, Tick } from './scales.ts';
import {
  type MultiplePanel,
  type MultiplePoint,
  multipleNote,
  type SmallMultiplesData,
} from './small-multiples-data.ts';
import type { Stop } from './stop.ts';
import { textWidth } from './text-width.ts';
import { LINE_HEIGHT, STRONG } from './type-sizes.ts';

const MOST_NAME_LINES = 2;
const MOST_NOTE_LINES = 3;

/** One panel as it is drawn. */
export type MultiplePlot = Readonly<{
  key: string;
  name: PlacedLabel;
  /** The latest figure; it ends at its place. */
  latestText: PlacedText | null;
  plot: Box;
  ticks: readonly Tick[];
  /** The values at the left edge, where the panel is the first of its row. */
  tickWords: readonly Tick[];
  aim: AimPlace;
  line: string | null;
  latest: Point | null;
  /** Why there is no line. */
  note: PlacedLabel | null;
}>;

/** The words over a panel. */
export type PanelHead = Readonly<{
  lines: readonly LabelLine[];
  /** How many lines above the one that the latest figure stands on. */
  figureAfter: number;
  /** Lines of room in all. */
  height: number;
}>;

/** A figure wider than this part of its panel takes a line of its own. */
const FIGURE_BESIDE = 0.45;

/** A name with its latest figure, cut where it is longer; table and readout keep the whole of it. */
export function panelHead(panel: MultiplePanel, width: number): PanelHead {
  const latest = latestOf(panel);
  const figure = latest === null ? 0 : textWidth(latest.text ?? '', STRONG) + 8;
  const isBeside = figure <= width * FIGURE_BESIDE;
  const room = isBeside ? width - figure : width;
  const line = labelLine(panel.label, 'target', 'regular');
  const lines = cutLines(wrapLines([line], room), room, MOST_NAME_LINES);
  return isBeside
    ? { lines, figureAfter: 0, height: lines.length }
    : { lines, figureAfter: lines.length, height: lines.length + 1 };
}

function latestOf(panel: MultiplePanel): MultiplePoint | null {
  if (multipleNote(panel) !== null) return null;
  return panel.points.findLast(({ value }) => value !== null) ?? null;
}

/** Where a panel stands and what all panels share. */
export type PanelPlace = Readonly<{
  plot: Box;
  head: PanelHead;
  /** The top of its name. */
  headTop: number;
  /** Values stand at the left of a row of panels only. */
  tickWords: 'shown' | 'hidden';
  axis: Axis;
  months: readonly MultiplePoint[];
  aim: SmallMultiplesData['aim'];
}>;

type PlacedPoint = Readonly<{ point: MultiplePoint; at: Point }>;

/** A place for every month of the chart; null where the panel has no figure for it. */
function placedPoints(panel: MultiplePanel, { plot, axis, months }: PanelPlace) {
  const { xs } = monthPlaces(months.length, plot);
  const isShown = multipleNote(panel) === null;
  return months.map(({ key }, index): PlacedPoint | null => {
    const point = panel.points.find((one) => one.key === key);
    const x = xs[index];
    if (!isShown || point === undefined || point.value === null || x === undefined) return null;
    return { point, at: { x, y: plot.y + axis.at(withinAxis(axis, point.value)) } };
  });
}

/** A panel with its line or its note, and the stops that read it. */
export function multiplePanel(
  panel: MultiplePanel,
  place: PanelPlace,
): Readonly<{ drawn: MultiplePlot; stops: readonly (Stop | null)[] }> {
  const { plot, aim, head, headTop, tickWords } = place;
  const placed = placedPoints(panel, place);
  const latest = placed.findLast((one) => one !== null) ?? null;
  // A figure of an earlier month beside the others would pass for one of the last.
  const isCurrent = placed.at(-1) === latest;
  const figureTop = headTop + head.figureAfter * LINE_HEIGHT;
  const drawn: MultiplePlot = {
    key: panel.key,
    name: labelIn({ x: plot.x, y: headTop, width: 0, height: 0 }, head.lines),
    tickWords: tickWords === 'shown' ? ticksAt(place) : [],
    latestText:
      latest === null || !isCurrent
        ? null
        : { x: plot.x + plot.width, y: figureTop + 14, text: latest.point.text ?? '' },
    plot,
    ticks: ticksAt(place),
    aim: aimPlace(aim, plot, axisAt(place)),
    line: linePath(placed.map((one) => one?.at ?? null)),
    latest: latest?.at ?? null,
    note: noteOf(panel, plot),
  };
  return { drawn, stops: stopsOf(panel, placed, place) };
}

function axisAt({ plot, axis }: PanelPlace): Axis {
  return { ...axis, at: (value) => plot.y + axis.at(value) };
}

function ticksAt({ plot, axis }: PanelPlace): readonly Tick[] {
  return axis.ticks.map((tick) => ({ ...tick, at: plot.y + tick.at }));
}

function noteOf(panel: MultiplePanel, plot: Box): PlacedLabel | null {
  const note = multipleNote(panel);
  if (note === null) return null;
  const lines = wrapLines([labelLine(note, 'muted', 'regular')], plot.width);
  return labelIn(plot, cutLines(lines, plot.width, MOST_NOTE_LINES));
}

/** A stop a figure, which the whole column of its panel belongs to; one for a panel that says why not. */
function stopsOf(
  panel: MultiplePanel,
  placed: readonly (PlacedPoint | null)[],
  { plot, months }: PanelPlace,
): (Stop | null)[] {
  const note = multipleNote(panel);
  if (note !== null) {
    const at = { x: plot.x, y: plot.y, box: plot, opens: null };
    return [{ ...at, heading: panel.label, reading: note }];
  }
  const { xs, step } = monthPlaces(months.length, plot);
  return placed.map((one, index) => {
    if (one === null) return null;
    const reach = {
      x: (xs[index] ?? 0) - step / 2,
      y: plot.y - 20,
      width: step,
      height: plot.height + 20,
    };
    return {
      ...one.at,
      box: null,
      reach,
      heading: `${panel.label}, ${one.point.longLabel}`,
      reading: one.point.text ?? '',
      opens: { series: panel.key, point: one.point.key },
    };
  });
}
