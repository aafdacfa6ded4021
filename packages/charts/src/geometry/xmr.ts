import { type PlacedSaid, toldStops, type WithBehind } from './behind-figures.ts';
import type { Box, Point } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { endLabels } from './end-labels.ts';
import type { FootNote } from './foot-notes.ts';
import { type KeyRow, keyRow } from './key-row.ts';
import type { PlacedLabel } from './label.ts';
import { linePath } from './line-path.ts';
import { type MonthPlaces, monthNames, partedFrom } from './month-places.ts';
import type { Axis, Tick } from './scales.ts';
import { spreadTicks } from './spread-ticks.ts';
import type { ChartLayout, Stop } from './stop.ts';
import { type EventLine, eventLines } from './upright-line-labels.ts';
import type { XmrChartPoint, XmrData } from './xmr-data.ts';
import { fittingEnds, xmrEndWords } from './xmr-end-labels.ts';
import { type XmrEventKind, xmrFrame } from './xmr-frame.ts';
import { type XmrLines, xmrLines } from './xmr-lines.ts';
import { type XmrLook, type XmrMark, xmrKeyItems, xmrMarks } from './xmr-marks.ts';
import { xmrHeading, xmrReading } from './xmr-words.ts';

export type XmrLayout = ChartLayout &
  Readonly<{
    plot: Box;
    axis: Axis;
    monthTicks: readonly Tick[];
    lines: XmrLines;
    /** Through the figures, broken where one is missing. */
    figures: string | null;
    marks: readonly XmrMark[];
    /** Half the width of a grey dot and of a shape that stands for a signal. */
    sizes: Readonly<{ dot: number; shape: number }>;
    events: readonly EventLine<XmrEventKind>[];
    labels: readonly PlacedLabel[];
    /** Mean and limits in words, beneath a picture that has no room for them at its lines. */
    notes: readonly FootNote[];
    /** The letters of what was said of a period, under its name. */
    said: readonly PlacedSaid[];
    key: KeyRow<XmrLook>;
  }>;

/** A measure month by month with its mean and limits, on an axis that fits them. */
export function xmrLayout(data: XmrData & WithBehind, size: ChartSize): XmrLayout {
  const { width } = size;
  const { points } = data;
  const key = keyRow<XmrLook>(xmrKeyItems(data), width);
  const { plot, axis, months, slots, events, height, said, notes } = xmrFrame(
    data,
    size,
    key.height,
  );
  const marks = xmrMarks(data, slots, axis);
  const last = points.findLastIndex(({ state, value }) => state === 'observed' && value !== null);
  return {
    width,
    height,
    plot,
    axis,
    monthTicks: spreadTicks(monthNames(points, months.xs), width),
    lines: xmrLines(data, slots, axis),
    figures: figuresPath(data, months, axis),
    marks: marks.filter((mark) => mark !== null),
    sizes: {
      dot: Math.min(3.5, Math.max(1.5, months.step * 0.3)),
      shape: Math.min(6, Math.max(3.5, months.step * 0.45)),
    },
    events: eventLines(events, {
      width,
      plotTop: plot.y,
      plotBottom: plot.y + plot.height,
    }),
    labels: endLabels(fittingEnds(xmrEndWords(data, width), axis, plot.height + 24), {
      lineEnd: plot.x + plot.width,
      x: plot.x + plot.width + 10,
      from: plot.y - 14,
      to: plot.y + plot.height + 10,
    }),
    said,
    notes,
    key,
    stops: toldStops(data, points, [
      points.map((point, index) => stopOf(data, point, marks[index] ?? null)),
    ]),
    runs: 'across',
    resting: restingAt(points, last),
  };
}

/**
 * What is left out stands beside the line, and so does the month under way. No line leads over a
 * month without a figure or into figures of a new definition.
 */
function figuresPath(
  { points, events, behind }: XmrData & WithBehind,
  { xs }: MonthPlaces,
  axis: Axis,
) {
  const definitions = events.filter(({ kind }) => kind === 'definition').map(({ key }) => key);
  const isParted = partedFrom(points, [...definitions, ...(behind?.breaks ?? [])]);
  return linePath(
    points.flatMap(({ state, value }, index): readonly (Point | null)[] => {
      const gap = isParted(index) ? [null] : [];
      const x = xs[index];
      if (state === 'excluded' || x === undefined) return gap;
      return state !== 'observed' || value === null ? [null] : [...gap, { x, y: axis.at(value) }];
    }),
  );
}

function stopOf(data: XmrData, point: XmrChartPoint, mark: XmrMark | null): Stop | null {
  if (mark === null) return null;
  return {
    x: mark.x,
    y: mark.y,
    box: null,
    heading: xmrHeading(point),
    reading: xmrReading(data, point),
    opens: { series: 'figure', point: point.key },
  };
}

/** The latest judged month, else the first with a figure. */
function restingAt(points: readonly XmrChartPoint[], last: number) {
  const point = last >= 0 ? last : points.findIndex(({ value }) => value !== null);
  return point < 0 ? null : { series: 0, point };
}
