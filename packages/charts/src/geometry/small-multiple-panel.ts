import { type AimPlace, aimPlace } from './aim-place.ts';
import type { Box, Point } from './box.ts';
import {
  cutLines,
  type LabelLine,
  labelIn,
  labelLine,
  labelSize,
  type PlacedLabel,
  wrapLines,
} from './label.ts';
import { withinAxis } from './measure-axis.ts';
import { monthLine } from './month-line.ts';
import { type MonthPlaces, monthPlaces } from './month-places.ts';
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

/** The room of a panel's head, and the last month of the chart, whose figure stands in it. */
export type HeadRoom = Readonly<{ width: number; last: string | undefined }>;

/**
 * A name with its latest figure: beside it where the whole name has room, else beneath. Only a name
 * that two lines of the panel cannot hold is cut; table and readout keep the whole of it.
 */
export function panelHead(panel: MultiplePanel, { width, last }: HeadRoom): PanelHead {
  const figure = currentFigure(panel, last);
  const taken = figure === null ? 0 : textWidth(figure, STRONG) + 8;
  const beside = nameLines(panel, width - taken);
  if (figure === null || (taken <= width * FIGURE_BESIDE && isWhole(beside, width - taken))) {
    const lines = cutLines(beside, width - taken, MOST_NAME_LINES);
    return { lines, figureAfter: 0, height: lines.length };
  }
  const lines = cutLines(nameLines(panel, width), width, MOST_NAME_LINES);
  return { lines, figureAfter: lines.length, height: lines.length + 1 };
}

/** Whether a panel of this width can hold the whole of its name. */
export function nameFits(panel: MultiplePanel, width: number): boolean {
  return isWhole(nameLines(panel, width), width);
}

function nameLines(panel: MultiplePanel, room: number): readonly LabelLine[] {
  return wrapLines([labelLine(panel.label, 'target', 'regular')], room);
}

function isWhole(lines: readonly LabelLine[], room: number): boolean {
  return lines.length <= MOST_NAME_LINES && labelSize(lines).width <= room;
}

/** The figure of the last month; that of an earlier one beside the others would pass for it. */
function currentFigure(panel: MultiplePanel, last: string | undefined): string | null {
  if (multipleNote(panel) !== null) return null;
  const latest = panel.points.findLast(({ value }) => value !== null);
  return latest === undefined || latest.key !== last ? null : (latest.text ?? '');
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

/** The radius of the last dot and a little air. */
const DOT_ROOM = 5;

/** Where the months of a panel stand: a dot on the first or last of them stays inside the panel. */
function panelMonths({ plot, months }: PanelPlace): MonthPlaces {
  const { x, width } = plot;
  return monthPlaces(months, { x: x + DOT_ROOM, width: width - 2 * DOT_ROOM });
}

/** A place for every month of the chart; null where the panel has no figure for it. */
function placedPoints(panel: MultiplePanel, place: PanelPlace) {
  const { plot, axis, months } = place;
  const { xs } = panelMonths(place);
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
  const { plot, aim, months, head, headTop, tickWords } = place;
  const placed = placedPoints(panel, place);
  const latest = placed.findLast((one) => one !== null) ?? null;
  const figure = currentFigure(panel, months.at(-1)?.key);
  const figureTop = headTop + head.figureAfter * LINE_HEIGHT;
  const drawn: MultiplePlot = {
    key: panel.key,
    name: labelIn({ x: plot.x, y: headTop, width: 0, height: 0 }, head.lines),
    tickWords: tickWords === 'shown' ? ticksAt(place) : [],
    latestText:
      figure === null ? null : { x: plot.x + plot.width, y: figureTop + 14, text: figure },
    plot,
    ticks: ticksAt(place),
    aim: aimPlace(aim, plot, axisAt(place)),
    line: lineOf(placed, months),
    latest: latest?.at ?? null,
    note: noteOf(panel, plot),
  };
  return { drawn, stops: stopsOf(panel, placed, place) };
}

/** The line of a panel, broken where it has no figure and where counting begins again. */
function lineOf(
  placed: readonly (PlacedPoint | null)[],
  months: readonly MultiplePoint[],
): string | null {
  return monthLine(
    months,
    placed.map((one) => one?.at ?? null),
  );
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
  place: PanelPlace,
): (Stop | null)[] {
  const { plot } = place;
  const note = multipleNote(panel);
  if (note !== null) {
    const at = { x: plot.x, y: plot.y, box: plot, opens: null };
    return [{ ...at, heading: panel.label, reading: note }];
  }
  const { xs, step } = panelMonths(place);
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
