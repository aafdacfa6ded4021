import { type AimPlace, aimPlace, aimValues } from './aim-place.ts';
import type { Box, Point } from './box.ts';
import { type FootNote, footNotes } from './foot-notes.ts';
import { type KeyRow, keyRow } from './key-row.ts';
import {
  cutLines,
  type LabelLine,
  labelIn,
  labelLine,
  type PlacedLabel,
  wrapLines,
} from './label.ts';
import { linePath } from './line-path.ts';
import { measureAxis } from './measure-axis.ts';
import { monthPlaces } from './month-ticks.ts';
import type { PlacedText } from './placed-text.ts';
import type { Axis, Tick } from './scales.ts';
import {
  type MultiplePanel,
  type MultiplePoint,
  multipleMonths,
  multipleNote,
  type SmallMultiplesData,
} from './small-multiples-data.ts';
import { multiplesSpan } from './small-multiples-words.ts';
import type { ChartLayout, Stop } from './stop.ts';
import { textWidth, widestText } from './text-width.ts';
import { LINE_HEIGHT, STRONG, TICK } from './type-sizes.ts';

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

export type SmallMultiplesLayout = ChartLayout &
  Readonly<{
    /** What the dotted line or the band of every panel is. */
    key: KeyRow<'aim'>;
    panels: readonly MultiplePlot[];
    /** From when to when. */
    notes: readonly FootNote[];
  }>;

const PLOT_HEIGHT = 68;
const GAP = 24;
const MOST_NAME_LINES = 2;
const NO_HEAD: PanelHead = { lines: [], figureAfter: 0, height: 0 };
const MOST_NOTE_LINES = 3;

/** A small line for each panel, in the order given, all on one scale. */
export function smallMultiplesLayout(
  data: SmallMultiplesData,
  width: number,
): SmallMultiplesLayout {
  const months = multipleMonths(data);
  const axis = axisFor(data);
  const key = keyRow<'aim'>(
    data.aim === null ? [] : [{ swatch: 'aim', text: data.aim.text }],
    width,
  );
  const grid = gridOf(data, { axis, width });
  let top = key.height + 6;
  const panels: MultiplePlot[] = [];
  const stops: (Stop | null)[][] = [];
  for (let from = 0; from < data.panels.length; from += grid.columns) {
    const row = data.panels.slice(from, from + grid.columns);
    const heads = row.map((panel) => headOf(panel, grid.panelWidth));
    const headHeight = Math.max(...heads.map(({ height }) => height)) * LINE_HEIGHT + 10;
    const headTop = top;
    const hasLine = row.some((panel) => multipleNote(panel) === null);
    row.forEach((panel, column) => {
      const x = grid.left + column * (grid.panelWidth + GAP);
      const plot = { x, y: headTop + headHeight, width: grid.panelWidth, height: PLOT_HEIGHT };
      const head = heads[column] ?? NO_HEAD;
      const place = {
        plot,
        figureTop: headTop + head.figureAfter * LINE_HEIGHT,
        axis,
        months,
        aim: data.aim,
      };
      const name = labelIn({ x, y: headTop, width: 0, height: 0 }, head.lines);
      const placed = placedPoints(panel, place);
      panels.push({
        ...panelOf(panel, placed, place),
        name,
        tickWords: column === 0 && hasLine ? ticksAt(place) : [],
      });
      stops.push(stopsOf(panel, placed, place));
    });
    top += headHeight + PLOT_HEIGHT + GAP;
  }
  const foot = footNotes([{ key: 'span', text: multiplesSpan(data) }], {
    width,
    top: top - GAP + 12,
  });
  return {
    width,
    height: top - GAP + 12 + foot.height,
    key,
    panels,
    notes: foot.items,
    stops,
    runs: 'down',
    resting: null,
  };
}

/** One axis for all panels, from the foot of a plot to its top. */
function axisFor({ panels, unit, aim }: SmallMultiplesData): Axis {
  const shown = panels.filter((panel) => multipleNote(panel) === null);
  const values = shown.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  return measureAxis(unit, [...values, ...aimValues(aim)], { from: PLOT_HEIGHT, to: 0 });
}

function gridOf(
  { panels }: SmallMultiplesData,
  { axis, width }: Readonly<{ axis: Axis; width: number }>,
) {
  const most = width < 480 ? 2 : width < 720 ? 3 : 4;
  const columns = Math.max(1, Math.min(most, panels.length));
  const left =
    widestText(
      axis.ticks.map(({ text }) => text),
      TICK,
    ) + 10;
  return { columns, left, panelWidth: (width - left - (columns - 1) * GAP) / columns };
}

type PanelHead = Readonly<{
  lines: readonly LabelLine[];
  /** How many lines above the one that the latest figure stands on. */
  figureAfter: number;
  /** Lines of room in all. */
  height: number;
}>;

/** A figure wider than this part of its panel takes a line of its own. */
const FIGURE_BESIDE = 0.45;

/** A name with its latest figure, cut where it is longer; table and readout keep the whole of it. */
function headOf(panel: MultiplePanel, width: number): PanelHead {
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

type PanelPlace = Readonly<{
  plot: Box;
  /** The top of the line of its latest figure. */
  figureTop: number;
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
    return { point, at: { x, y: plot.y + axis.at(point.value) } };
  });
}

function panelOf(
  panel: MultiplePanel,
  placed: readonly (PlacedPoint | null)[],
  place: PanelPlace,
): Omit<MultiplePlot, 'name' | 'tickWords'> {
  const { plot, aim, figureTop } = place;
  const latest = placed.findLast((one) => one !== null) ?? null;
  return {
    key: panel.key,
    latestText:
      latest === null
        ? null
        : { x: plot.x + plot.width, y: figureTop + 14, text: latest.point.text ?? '' },
    plot,
    ticks: ticksAt(place),
    aim: aimPlace(aim, plot, axisAt(place)),
    line: linePath(placed.map((one) => one?.at ?? null)),
    latest: latest?.at ?? null,
    note: noteOf(panel, plot),
  };
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
