import type { Box, Point } from './box.ts';
import type { ChartSize } from './chart-size.ts';
import { endLabels } from './end-labels.ts';
import { type FootNote, footNotes } from './foot-notes.ts';
import type { FunnelData, FunnelDot, FunnelLimit } from './funnel-data.ts';
import { funnelEndWords, funnelFrame } from './funnel-frame.ts';
import { type DotNames, dotNames, type NamedDot } from './funnel-labels.ts';
import { funnelReading } from './funnel-words.ts';
import type { PlacedLabel } from './label.ts';
import { linePath } from './line-path.ts';
import { withinAxis } from './measure-axis.ts';
import type { Axis, Tick } from './scales.ts';
import { spacedTicks } from './spaced-ticks.ts';
import type { ChartLayout, Stop } from './stop.ts';

/** Both curves of one pair of limits, and the area between them. */
export type FunnelCurves = Readonly<{
  low: string | null;
  high: string | null;
  area: string | null;
}>;

export type FunnelLayout = ChartLayout &
  Readonly<{
    plot: Box;
    axis: Axis;
    baseTicks: readonly Tick[];
    /** The level of all together. */
    centreAt: number;
    inner: FunnelCurves;
    outer: FunnelCurves;
    dots: readonly NamedDot[];
    labels: readonly PlacedLabel[];
    /** What the share and the cases are, at their axes. */
    name: string;
    unitName: string;
    /** Teams with too few cases, and names that found no room, beneath. */
    notes: readonly FootNote[];
  }>;

/** Shares against how many cases they are of, between the limits of chance: never a ranking. */
export function funnelLayout(data: FunnelData, size: ChartSize): FunnelLayout {
  const { width } = size;
  const own = size.height ?? (width < 480 ? 340 : 380);
  const { plot, axis, baseAxis } = funnelFrame(data, width, own);
  const at = (base: number, share: number): Point => ({
    x: baseAxis.at(base),
    y: axis.at(withinAxis(axis, share)),
  });
  const through = (pick: (limit: FunnelLimit) => number) =>
    data.limits.map((limit) => at(limit.base, pick(limit)));
  const curves = {
    low95: through(({ low95 }) => low95),
    high95: through(({ high95 }) => high95),
    low998: through(({ low998 }) => low998),
    high998: through(({ high998 }) => high998),
  };
  const centreAt = axis.at(withinAxis(axis, data.centre.share));
  const dots = data.dots.map(
    ({ key, label, place, base, share }): NamedDot => ({
      key,
      label,
      place,
      ...at(base, share),
    }),
  );
  const names = dotNames(dots, {
    bounds: { x: plot.x + 4, y: plot.y - 6, width: plot.width - 4, height: plot.height + 2 },
    lines: [...Object.values(curves), level(plot, centreAt)],
  });
  const notes = notesOf(data, names, { width, top: own });
  return {
    width,
    height: own + notes.height,
    plot,
    axis,
    baseTicks: spacedTicks(baseAxis.ticks),
    centreAt,
    inner: curvesOf(curves.low95, curves.high95),
    outer: curvesOf(curves.low998, curves.high998),
    dots,
    labels: [
      ...names.labels,
      ...endLabels(funnelEndWords(data, axis, width), {
        lineEnd: plot.x + plot.width,
        x: plot.x + plot.width + 12,
        from: plot.y - 14,
        to: plot.y + plot.height + 10,
      }),
    ],
    name: data.name,
    unitName: data.unitName,
    notes: notes.items,
    ...walkOf(data, dots, notes.items),
  };
}

function curvesOf(low: readonly Point[], high: readonly Point[]): FunnelCurves {
  const around = linePath([...high, ...low.toReversed()]);
  return {
    low: linePath(low),
    high: linePath(high),
    area: high.length < 2 || around === null ? null : `${around}Z`,
  };
}

function level({ x, width }: Box, y: number): readonly Point[] {
  return [
    { x, y },
    { x: x + width, y },
  ];
}

function notesOf(
  { tooFew }: FunnelData,
  { unnamed }: DotNames,
  place: Readonly<{ width: number; top: number }>,
) {
  const crowded = unnamed.map(({ label }) => label).join(', ');
  return footNotes(
    [
      ...tooFew.map(({ key, label, text }) => ({ key, text: `${label}: ${text}` })),
      ...(crowded === ''
        ? []
        : [{ key: '', text: `Drawn without a name, for want of room: ${crowded}` }]),
    ],
    place,
  );
}

/** The keyboard walks the dots from left to right, then the teams with too few, one under another. */
function walkOf(
  { dots, tooFew }: FunnelData,
  placed: readonly NamedDot[],
  notes: readonly FootNote[],
): Pick<ChartLayout, 'stops' | 'runs' | 'resting'> {
  const drawn = dots
    .map((dot, index) => dotStop(dot, placed[index]))
    .sort((a, b) => (a?.x ?? 0) - (b?.x ?? 0));
  const named = tooFew.map(({ key, label, text }): Stop | null => {
    const box = notes.find((note) => note.key === key)?.box;
    return box === undefined
      ? null
      : { x: box.x, y: box.y, box, heading: label, reading: text, opens: null };
  });
  return {
    stops: [drawn, named].filter((row) => row.length > 0),
    runs: 'strewn',
    resting: null,
  };
}

function dotStop(dot: FunnelDot, at: Point | undefined): Stop | null {
  if (at === undefined) return null;
  return {
    x: at.x,
    y: at.y,
    box: null,
    heading: dot.label,
    reading: funnelReading(dot),
    opens: { series: 'share', point: dot.key },
  };
}
