import { endsItsSpan, type Grain } from '@plumbline/domain/measure/grain';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { wholeService } from '@plumbline/domain/slice/slice';
import { poisson, type Random } from '../../../random.ts';
import {
  chanceOf,
  figureMonths,
  type MonthFigure,
  successes,
  withWhole,
} from '../month-figures.ts';

/*
 * The shapes that figures of the demonstration have. Each measure has its own chance, so that
 * another measure more or less changes no other figure.
 */

/** The periods from a month on: every month, or the last of every quarter. */
export function periodsFrom(from: string, grain: Grain = 'month'): readonly Month[] {
  return figureMonths.filter((month) => month >= from).filter(endsItsSpan(grain));
}

/** Levels by the month from which on each holds. */
export type Steps = Readonly<Record<string, number>>;

/** The level in a month: that of the last step begun. */
function levelIn(steps: Steps, month: Month): number | undefined {
  const begun = Object.keys(steps)
    .sort()
    .filter((from) => from <= month);
  return steps[begun.at(-1) ?? ''];
}

/** So many of a fixed number, in steps: from the first step on. A whole of null is a plain count. */
export function stepped(
  measure: string,
  of: Readonly<{ whole: number | null; steps: Steps; grain?: Grain }>,
): readonly MonthFigure[] {
  const { whole, steps, grain } = of;
  const first = Object.keys(steps).sort()[0] ?? '';
  return periodsFrom(first, grain).map((month) => ({
    measure,
    month,
    slice: wholeService,
    numerator: levelIn(steps, month) ?? 0,
    denominator: whole,
  }));
}

/** What happened in each period by itself: so many of so many, named by its month. */
export function happened(
  measure: string,
  periods: Readonly<Record<string, readonly [number, number | null]>>,
): readonly MonthFigure[] {
  return Object.entries(periods).map(([month, [numerator, denominator]]) => ({
    measure,
    month: toMonth(month),
    slice: wholeService,
    numerator,
    denominator,
  }));
}

/** The share that a measure has in a month. */
export type Path = (month: Month) => number;

/** A share that goes from one level to another, fastest half way between two months. */
export function rising(low: number, high: number, span: readonly [string, string]): Path {
  const [from, to] = span.map(toMonth);
  if (from === undefined || to === undefined) throw new RangeError('A rise has two ends');
  const length = months.count(from, to) - 1;
  return (month) => {
    const gone = month < from ? 0 : Math.min(length, months.count(from, month) - 1);
    const curve = (at: number) => 1 / (1 + Math.exp(-8 * (at - 0.5)));
    const [start, end] = [curve(0), curve(1)];
    return low + ((high - low) * (curve(gone / length) - start)) / (end - start);
  };
}

/** A share that stays. */
export const steady =
  (level: number): Path =>
  () =>
    level;

/** One share until a month, another from it on. */
export function changing(before: number, after: number, from: string): Path {
  return (month) => (month < from ? before : after);
}

/** Cases that come by chance, so many a period on average, each with the same chance to succeed. */
export type Flow = Readonly<{
  from: string;
  grain?: Grain;
  mean: number;
  path: Path;
  /** The parts that the cases fall into, with their share of all and how far they lie off the path. */
  parts?: readonly Readonly<{ value: string; share: number; off: number }>[];
  dimension?: string;
}>;

export function flow(measure: string, of: Flow): readonly MonthFigure[] {
  const random = chanceOf(measure);
  const { from, grain, mean, path, parts, dimension } = of;
  return periodsFrom(from, grain).flatMap((month) => {
    const cases = (share: number, off: number) => {
      const denominator = poisson(random, mean * share);
      return { numerator: successes(random, denominator, within(path(month) + off)), denominator };
    };
    return parts === undefined || dimension === undefined
      ? [{ measure, month, slice: wholeService, ...cases(1, 0) }]
      : withWhole(
          { measure, month, dimension },
          parts.map(({ value, share, off }) => ({ value, ...cases(share, off) })),
        );
  });
}

/** A level of people or things: the share of a base that itself hardly moves. */
export function level(
  measure: string,
  of: Readonly<{
    from: string;
    grain?: Grain;
    base: (random: Random) => number;
    path: Path;
    /** Half the width of what chance adds, as a share. */
    wobble: number;
  }>,
): readonly MonthFigure[] {
  const random = chanceOf(measure);
  return periodsFrom(of.from, of.grain).map((month) => {
    const denominator = of.base(random);
    const share = within(of.path(month) + (random.next() - 0.5) * 2 * of.wobble);
    return {
      measure,
      month,
      slice: wholeService,
      numerator: Math.round(denominator * share),
      denominator,
    };
  });
}

const within = (share: number): number => Math.min(1, Math.max(0, share));
