import type { Point } from './box.ts';
import { linePath } from './line-path.ts';
import type { MonthPlaces } from './month-places.ts';
import type { Axis } from './scales.ts';
import type { XmrChartPoint, XmrData } from './xmr-data.ts';
import { signalSides } from './xmr-figures.ts';

/** The width of a month across the plot. */
export type Slot = Readonly<{ from: number; centre: number; to: number }>;

/** SVG paths of everything that the figures are seen against. */
export type XmrLines = Readonly<{
  /** The room between the limits. */
  bands: readonly string[];
  mean: string | null;
  /** Only where a figure could lie beyond it. */
  lower: string | null;
  upper: string | null;
  target: string | null;
  baseline: string | null;
}>;

/** Slots around the places of the months, side by side. */
export function slotsOf({ xs, step }: Pick<MonthPlaces, 'xs' | 'step'>): readonly Slot[] {
  const between = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? null : (a + b) / 2;
  return xs.map((centre, index) => ({
    from: between(xs[index - 1], centre) ?? centre - step / 2,
    centre,
    to: between(centre, xs[index + 1]) ?? centre + step / 2,
  }));
}

/** A limit as far as it is possible. */
export function possibleLimit(value: number, { low, high }: XmrData['possible']): number {
  const atLeast = low === null ? value : Math.max(low, value);
  return high === null ? atLeast : Math.min(high, atLeast);
}

/** Mean, limits and target in steps, the first three broken between phases. */
export function xmrLines(data: XmrData, slots: readonly Slot[], axis: Axis): XmrLines {
  const { points, possible } = data;
  const phases = points.map(({ phase }) => phase);
  const level = (pick: (point: XmrChartPoint) => number | null) => held(points, pick);
  const heights = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : axis.at(value)));
  const path = (values: readonly (number | null)[]) =>
    linePath(stepPoints(heights(values), slots, phases));
  // Limits that follow a base are unknown where there is none.
  const limit = (side: 'lower' | 'upper') =>
    data.limits === 'level' ? level((point) => point[side]) : points.map((point) => point[side]);
  const limits = { lower: limit('lower'), upper: limit('upper') };
  const drawn = (values: readonly (number | null)[]) =>
    heights(values.map((value) => (value === null ? null : possibleLimit(value, possible))));
  const signalling = limits.lower.map((lower, index) => {
    const upper = limits.upper[index] ?? null;
    const { below, above } = signalSides({ lower, upper }, possible);
    return { lower: below ? lower : null, upper: above ? upper : null };
  });
  const targets = heights(level(({ target }) => target));
  return {
    bands: bandPaths({ lower: drawn(limits.lower), upper: drawn(limits.upper) }, slots, phases),
    mean: path(level(({ mean }) => mean)),
    lower: path(signalling.map(({ lower }) => lower)),
    upper: path(signalling.map(({ upper }) => upper)),
    target: linePath(
      stepPoints(
        targets,
        slots,
        phases.map(() => 0),
      ),
    ),
    baseline: across(data.baseline?.value ?? null, slots, axis),
  };
}

/** One level through all months. */
function across(value: number | null, slots: readonly Slot[], axis: Axis): string | null {
  const [first, last] = [slots[0], slots.at(-1)];
  if (value === null || first === undefined || last === undefined) return null;
  const y = axis.at(value);
  return linePath([
    { x: first.from, y },
    { x: last.to, y },
  ]);
}

/** A level goes on through months without one, as long as its phase has it before and after. */
function held(
  points: readonly XmrChartPoint[],
  pick: (point: XmrChartPoint) => number | null,
): readonly (number | null)[] {
  let before: Readonly<{ phase: number; value: number }> | null = null;
  return points.map((point, index) => {
    const value = pick(point);
    if (value !== null) {
      before = { phase: point.phase, value };
      return value;
    }
    const after = points
      .slice(index)
      .find((later) => later.phase === point.phase && pick(later) !== null);
    return before?.phase === point.phase && after !== undefined ? before.value : null;
  });
}

/** Air between two phases. */
const BREAK = 3;

function stepPoints(
  ys: readonly (number | null)[],
  slots: readonly Slot[],
  phases: readonly number[],
): readonly (Point | null)[] {
  const steps: (Point | null)[] = [];
  slots.forEach((slot, index) => {
    const y = ys[index] ?? null;
    const { from, to, isNew } = insideItsPhase(slot, index, phases);
    const before = isNew ? null : (ys[index - 1] ?? null);
    if (y === null) steps.push(null);
    else if (before === y) steps.splice(-1, 1, { x: to, y });
    else steps.push(...(before === null ? [null] : []), { x: from, y }, { x: to, y });
  });
  return steps;
}

/** A slot, a little narrower where its phase begins or ends beside another. */
function insideItsPhase({ from, to }: Slot, index: number, phases: readonly number[]) {
  const air = Math.min(BREAK, (to - from) / 4);
  const isNew = index > 0 && phases[index - 1] !== phases[index];
  const isLast = index < phases.length - 1 && phases[index + 1] !== phases[index];
  return { from: from + (isNew ? air : 0), to: to - (isLast ? air : 0), isNew };
}

type Limits = Readonly<{ lower: readonly (number | null)[]; upper: readonly (number | null)[] }>;

/** Each run of months with both limits as one shape: along the upper limit and back along the lower. */
function bandPaths(
  { lower, upper }: Limits,
  slots: readonly Slot[],
  phases: readonly number[],
): readonly string[] {
  const both = (index: number) => lower[index] != null && upper[index] != null;
  const tops = runsOf(
    stepPoints(
      upper.map((y, index) => (both(index) ? y : null)),
      slots,
      phases,
    ),
  );
  const feet = runsOf(
    stepPoints(
      lower.map((y, index) => (both(index) ? y : null)),
      slots,
      phases,
    ),
  );
  return tops.flatMap((top, index) => {
    const path = linePath([...top, ...(feet[index] ?? []).toReversed()]);
    return path === null ? [] : [`${path}Z`];
  });
}

function runsOf(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}
